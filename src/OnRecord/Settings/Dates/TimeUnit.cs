namespace OnRecord.Settings.Dates;

/// <summary>What time is counted in.</summary>
internal enum TimeUnit
{
    /// <summary>60 seconds.</summary>
    Minute,

    /// <summary>60 minutes.</summary>
    Hour,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>Six months from January or July.</summary>
    Half,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years from one that ends in 0.</summary>
    Decade,

    /// <summary>A hundred years from one that ends in 00, as ISO 8601 counts.</summary>
    Century,
}
