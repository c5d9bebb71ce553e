using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace OnRecord.Tests.Conventions;

public sealed class TypeConventionTests
{
    // The root of our exceptions: others derive from it, and it is thrown itself for failures that carry no more data.
    private static readonly Type[] OpenOnPurpose = [typeof(OnRecordException)];

    private static readonly string[] SuffixesThatNameNoJob =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Processor", "Wrapper", "Impl", "Base"];

    private static readonly Type[] ListsThatCanChange =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>),
        typeof(HashSet<>),
    ];

    [Fact]
    public void Public_classes_are_sealed_or_abstract() => AssertNone(
        Libraries.PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Except(OpenOnPurpose).Select(type => type.FullName));

    [Fact]
    public void Types_are_not_named_by_suffixes_that_name_no_job() => AssertNone(
        from type in Libraries.OwnTypes
        where SuffixesThatNameNoJob.Any(suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal))
        select type.FullName);

    [Fact]
    public void Nothing_public_is_settable_after_construction() => AssertNone(
        from type in Libraries.PublicTypes
        from property in type.GetProperties()
        where property.DeclaringType == type && property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
        select $"{type.FullName}.{property.Name}");

    [Fact]
    public void Public_fields_are_constant() => AssertNone(
        from type in Libraries.PublicTypes
        from field in type.GetFields()
        where field is { IsLiteral: false, IsInitOnly: false, IsSpecialName: false }
        select $"{type.FullName}.{field.Name}");

    [Fact]
    public void Public_properties_hand_out_lists_that_can_not_change() => AssertNone(
        from type in Libraries.PublicTypes
        from property in type.GetProperties()
        where property.PropertyType.IsArray || IsChangeable(property.PropertyType)
        select $"{type.FullName}.{property.Name} is {property.PropertyType.Name}");

    private static bool IsChangeable(Type type) =>
        type.IsGenericType && ListsThatCanChange.Contains(type.GetGenericTypeDefinition());

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static void AssertNone(IEnumerable<string?> offenders) => Assert.Empty(offenders);
}
