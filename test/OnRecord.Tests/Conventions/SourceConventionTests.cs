using System.Text.RegularExpressions;
using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.Conventions;

public sealed partial class SourceConventionTests
{
    private static readonly string[] CodeFolders = ["src", "training", "bench", "test", "fuzz", "examples"];

    [Fact]
    public void Namespaces_are_their_folders() => Assert.Empty(
        from path in Repository.Files(".cs", CodeFolders)
        let declared = Declared(NamespaceLine(), path)
        where declared.Length > 0 && declared != NamespaceOf(path)
        select $"{path} declares {declared}, not {NamespaceOf(path)}");

    [Fact]
    public void Only_programs_and_global_usings_stand_outside_a_namespace() => Assert.Empty(
        from path in Repository.Files(".cs", CodeFolders)
        where Declared(NamespaceLine(), path).Length == 0
            && Path.GetFileName(path) is not ("Program.cs" or "GlobalUsings.cs")
        select path);

    [Fact]
    public void Namespaces_have_three_parts_at_most() => Assert.Empty(
        from path in Repository.Files(".cs", "src")
        where NamespaceOf(path).Split('.').Length > 3
        select path);

    [Fact]
    public void Files_are_named_after_their_public_type() => Assert.Empty(
        from path in Repository.Files(".cs", "src", "training")
        let type = Declared(PublicType(), path)
        where type.Length > 0 && type != Path.GetFileName(path).Split('.')[0]
        select $"{path} declares {type}");

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathOf("OnRecord.slnx"));
        Assert.All(Repository.Files(".csproj", CodeFolders),
            path => Assert.Contains($"\"{path}\"", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_error_code_is_explained_in_the_documents()
    {
        var explained = HeadingCode().Matches(File.ReadAllText(Repository.PathOf("docs/errors.md")))
            .Select(match => match.Groups[1].Value);
        Assert.Equal(CodesInUse().Select(use => use.Code).Distinct().Order(), explained);
    }

    [Fact]
    public void No_error_code_is_used_by_two_projects() => Assert.Empty(
        from use in CodesInUse()
        group use.Project by use.Code into uses
        where uses.Distinct().Count() > 1
        select $"{uses.Key}: {string.Join(", ", uses.Distinct())}");

    private static IEnumerable<(string Code, string Project)> CodesInUse() =>
        from path in Repository.Files(".cs", "src", "training")
        from Match match in ErrorCode().Matches(File.ReadAllText(Repository.PathOf(path)))
        select (match.Groups[1].Value, path.Split('/')[1]);

    private static string NamespaceOf(string path)
    {
        // "src/OnRecord/Text/Token.cs": the project's folder is the namespace's root.
        var folders = path.Split('/')[1..^1];
        return string.Join('.', folders);
    }

    private static string Declared(Regex declaration, string path) =>
        declaration.Match(File.ReadAllText(Repository.PathOf(path))).Groups[1].Value;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^public (?:(?:sealed|abstract|static|readonly|partial|ref) )*"
        + @"(?:record struct|record|class|struct|enum|interface) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex("\"(OR9[0-9]{3})\"")]
    private static partial Regex ErrorCode();

    [GeneratedRegex("^## (OR9[0-9]{3})", RegexOptions.Multiline)]
    private static partial Regex HeadingCode();
}
