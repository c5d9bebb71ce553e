using System.Text;

namespace OnRecord.Ledger.Finding;

/// <summary>A query in the making: its text, and the values of its parameters.</summary>
internal sealed class SearchSql
{
    private readonly StringBuilder _text = new();
    private readonly List<object?> _values = [];
    private bool _hasCondition;

    /// <summary>The query.</summary>
    public string Text => _text.ToString();

    /// <summary>Values for $1, $2, ….</summary>
    public object?[] Values => [.. _values];

    /// <summary>Adds text as it is.</summary>
    public SearchSql Add(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Adds a condition, in which each <c>?</c> stands for the next value.</summary>
    public SearchSql Where(string condition, params ReadOnlySpan<object?> values)
    {
        _text.Append(_hasCondition ? " AND " : " WHERE ");
        _hasCondition = true;
        var next = 0;
        foreach (var c in condition)
        {
            if (c == '?')
            {
                _text.Append(Parameter(values[next++]));
            }
            else
            {
                _text.Append(c);
            }
        }

        return this;
    }

    /// <summary>A condition that a column has one of some numbers.</summary>
    public SearchSql WhereAny(string column, IReadOnlyList<long> numbers) =>
        Where($"{column} IN ({(numbers.Count == 0 ? "NULL" : string.Join(", ", numbers))})");

    /// <summary>Takes a value, and gives the parameter that stands for it.</summary>
    public string Parameter(object? value)
    {
        _values.Add(value);
        return $"${_values.Count}";
    }
}
