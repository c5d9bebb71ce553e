using OnRecord.Tagging;

namespace OnRecord.People;

/// <summary>What has been learned about whom sources denote. Immutable; shared between threads.</summary>
internal sealed unsafe class SpeakerModel
{
    private const string Resource = "OnRecord.en.speakers";

    private SpeakerModel(ModelFile file) => Antecedents = new AntecedentRanker(file.Trees("antecedents"));

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
}
