using OnRecord.Neural;
using OnRecord.Tagging;

namespace OnRecord.People;

/// <summary>What has been learned about whom sources denote. Immutable; shared between threads.</summary>
internal sealed unsafe class SpeakerModel
{
    private const string Resource = "OnRecord.en.speakers";

    private SpeakerModel(ModelFile file) => Antecedents = new AntecedentRanker(Trees(file, "antecedents"));

    /// <summary>Chooses whom pronouns stand for.</summary>
    internal AntecedentRanker Antecedents { get; }

    /// <summary>The model that the library carries.</summary>
    /// <exception cref="OnRecordException">It is damaged or of another version (OR9101, OR9102).</exception>
    internal static SpeakerModel LoadEmbedded()
    {
        var stream = (UnmanagedMemoryStream)(typeof(SpeakerModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new OnRecordException("OR9101", "The library carries no model of speakers. Install OnRecord again."));
        return new SpeakerModel(new ModelFile(stream.PositionPointer, stream.Length));
    }

    private static ObliviousTrees Trees(ModelFile file, string name)
    {
        var settings = Numbers<float>(file, name + ".settings");
        var features = Numbers<int>(file, name + ".features");
        var thresholds = Numbers<float>(file, name + ".thresholds");
        return new ObliviousTrees((int)settings[0], settings[1], (features, thresholds, Numbers<float>(file, name + ".leaves")));
    }

    private static T[] Numbers<T>(ModelFile file, string name)
        where T : unmanaged
    {
        var section = file.Section(name);
        return new ReadOnlySpan<T>(file.Data<T>(name), section.Rows * section.Columns).ToArray();
    }
}
