using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace OnRecord.Tests.Conventions;

/// <summary>What a library offers its users, as text: a line for every type and member, in alphabetical
/// order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The public types of a library, each with its public members.</summary>
    public static string Of(Assembly library)
    {
        var text = new StringBuilder();
        foreach (var type in library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            var name = type.FullName!.Replace('+', '.');
            text.Append(CultureInfo.InvariantCulture, $"{KindOf(type)} {name}{Parents(type)}\n");
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {line}\n");
            }
        }

        return text.ToString();
    }

    private static string KindOf(Type type)
    {
        const BindingFlags hidden = BindingFlags.NonPublic | BindingFlags.Instance;
        var isRecord = type.GetMethod("<Clone>$") is not null
            || (type.IsValueType && type.GetMethod("PrintMembers", hidden) is not null);
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => isRecord ? "record struct" : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "") + (isRecord ? "record" : "class"),
        };
    }

    private static string Parents(Type type)
    {
        Type?[] implied = [null, typeof(object), typeof(ValueType), typeof(Enum)];
        var parent = implied.Contains(type.BaseType) ? Array.Empty<string>() : [type.BaseType!.Name];
        var interfaces = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(item => item.Name != "IEquatable`1")
            .Select(item => item.Name.Split('`')[0]).Order(StringComparer.Ordinal);
        string[] all = [.. parent, .. interfaces];
        return all.Length > 0 ? $" : {string.Join(", ", all)}" : "";
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name =>
            $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}")
        : Constructors(type).Concat(Fields(type)).Concat(Properties(type)).Concat(Methods(type));

    private static IEnumerable<string> Constructors(Type type) =>
        from constructor in type.GetConstructors()
        where IsWritten(constructor)
        select $"{type.Name}({Parameters(constructor)})";

    private static IEnumerable<string> Fields(Type type) =>
        from field in type.GetFields(Declared)
        select $"{(field.IsLiteral ? "const " : "")}{TypeNames.Of(Nullability.Create(field))} {field.Name}";

    private static IEnumerable<string> Properties(Type type) =>
        from property in type.GetProperties(Declared)
        let isStatic = property.GetMethod?.IsStatic == true ? "static " : ""
        let required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required "
        let setter = property.SetMethod is { IsPublic: true } ? " init;" : ""
        let index = string.Join(", ", property.GetIndexParameters().Select(Parameter))
        let name = index.Length > 0 ? $"this[{index}]" : property.Name
        select $"{isStatic}{required}{TypeNames.Of(Nullability.Create(property))} {name} {{ get;{setter} }}";

    private static IEnumerable<string> Methods(Type type) =>
        from method in type.GetMethods(Declared)
        where IsWritten(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        let isStatic = method.IsStatic ? "static " : ""
        let result = TypeNames.Of(Nullability.Create(method.ReturnParameter))
        select $"{isStatic}{result} {method.Name}({Parameters(method)})";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var by = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        var optional = parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "";
        return $"{by}{TypeNames.Of(Nullability.Create(parameter))} {parameter.Name}{optional}";
    }

    // What the compiler adds to records is theirs by being records.
    private static bool IsWritten(MethodBase method) => method.GetCustomAttribute<CompilerGeneratedAttribute>() is null;
}
