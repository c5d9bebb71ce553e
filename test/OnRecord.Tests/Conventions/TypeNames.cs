using System.Reflection;

namespace OnRecord.Tests.Conventions;

/// <summary>Types as C# spells them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(object)] = "object",
    };

    /// <summary>A type with the marks of what in it may be null.</summary>
    public static string Of(NullabilityInfo info)
    {
        var mayBeNull = info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType;
        return Of(info.Type, info.GenericTypeArguments) + (mayBeNull ? "?" : "");
    }

    private static string Of(Type type, NullabilityInfo[] arguments)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, []) + "?";
        }

        if (type.HasElementType)
        {
            return Of(type.GetElementType()!, []) + (type.IsArray ? "[]" : "");
        }

        var name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", Arguments(type, arguments))}>" : name;
    }

    private static IEnumerable<string> Arguments(Type type, NullabilityInfo[] arguments) =>
        arguments.Length > 0 ? arguments.Select(Of) : type.GetGenericArguments().Select(argument => Of(argument, []));
}
