using System.Reflection;
using System.Runtime.CompilerServices;

namespace OnRecord.Tests.Conventions;

/// <summary>The libraries whose types the conventions hold for.</summary>
internal static class Libraries
{
    /// <summary>Every library that is published.</summary>
    public static Assembly[] All { get; } = [typeof(Report).Assembly, Assembly.Load("OnRecord.Reports")];

    /// <summary>Types that a person wrote, public or not.</summary>
    public static IEnumerable<Type> OwnTypes { get; } = All.SelectMany(library => library.GetTypes())
        .Where(type => !type.Name.Contains('<', StringComparison.Ordinal)
            && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            && type.Namespace?.StartsWith("OnRecord", StringComparison.Ordinal) == true).ToArray();

    /// <summary>Types that users of the libraries see.</summary>
    public static IEnumerable<Type> PublicTypes { get; } = OwnTypes.Where(type => type.IsVisible).ToArray();
}
