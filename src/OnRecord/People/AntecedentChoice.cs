namespace OnRecord.People;

/// <summary>Chooses among the candidates for a pronoun, of which there is at least one; null when none will do.</summary>
internal delegate Link? AntecedentChoice(AntecedentFeatures candidates);
