using OnRecord;
using OnRecord.Training.Verbs;

const string usage = """
    usage: training learn    --data FOLDER [--out FOLDER] [--epochs N] [--quick yes]
           training learn-speakers --data FOLDER [--out FOLDER]
           training adapt    --texts FOLDER --out FILE [--model FILE] [--epochs N]
           training evaluate --data FOLDER [--model FILE] [--record FILE] [--reliability FILE]
           training threads  --data FOLDER [--out FILE]
           training checks   --data FOLDER [--part dev|train] [--judgements FILE] [--out FILE]

    learn     learns everything from a folder laid out as docs/model.md says, and writes data/en
    learn-speakers  learns whom sources denote, and writes data/en/speakers.bin
    adapt     goes on learning from your own texts, annotated in brat, and writes a model of your own
    evaluate  measures a model on the development texts, and its parts on the treebanks; --record writes the figures
              that the tests hold it to (docs/accuracy.json), --reliability a picture of its confidences (SVG)
    threads   follows the quotations of the training texts and measures the threads; --out writes them (JSON lines)
    checks    checks the development texts and says how many findings are right, by the judgements in a file
              (docs/check-judgements.tsv); --out writes the findings with the words around them
    """;

try
{
    var arguments = Arguments.From(args);
    return arguments?.Verb switch
    {
        "learn" => LearnVerb.Run(arguments),
        "learn-speakers" => LearnSpeakersVerb.Run(arguments),
        "adapt" => AdaptVerb.Run(arguments),
        "evaluate" => EvaluateVerb.Run(arguments),
        "threads" => ThreadsVerb.Run(arguments),
        "checks" => ChecksVerb.Run(arguments),
        _ => Misused(),
    };
}
catch (OnRecordException exception)
{
    Console.Error.WriteLine($"{exception.Code}: {exception.Message}");
    return 3;
}

static int Misused()
{
    Console.Error.WriteLine(usage);
    return 2;
}
