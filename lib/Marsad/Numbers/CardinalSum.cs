namespace Marsad.Numbers;

/// <summary>A whole number while its words are read: hundreds, tens and units fill a group, a scale closes it.</summary>
internal struct CardinalSum
{
    private const decimal Greatest = 1e27m;
    private decimal _total;
    private decimal _group;
    private decimal _scale;
    private bool _hasUnits;
    private bool _hasTens;
    private bool _hasHundreds;
    private bool _inDigits;
    private bool _isStarted;

    public readonly decimal Value => _total + _group;

    /// <summary>Value of the scale that was read last, 1 where none was or a group follows it: what a half behind it is the half of.</summary>
    public readonly decimal LastScale => _group == 0 && _scale > 0 ? _scale : 1;

    /// <summary>Takes a part if it can go on the number; false leaves everything as it was.</summary>
    public bool Add(CardinalPart part)
    {
        var taken = part switch
        {
            { InDigits: true } => AddDigits(part),
            { Category: NumberCategory.Unit } => AddUnit(part.Value, part.IsJoined),
            { Category: NumberCategory.Ten } => AddTen(part.IsJoined),
            { Category: NumberCategory.Teen } => AddSmall(part.Value, part.IsJoined, tens: true),
            { Category: NumberCategory.Tens } => AddTens(part.Value, part.IsJoined),
            { Category: NumberCategory.Hundred } => AddHundred(part.Value, part.IsJoined),
            { Category: NumberCategory.Plural, Value: 100 } => _isStarted && AddHundred(part.Value, part.IsJoined),
            { Category: NumberCategory.Scale } => AddScale(part.Value, part.IsJoined),
            { Category: NumberCategory.Plural } => _isStarted && _group > 0 && AddScale(part.Value, part.IsJoined),
            { Category: NumberCategory.DualScale } => AddDualScale(part.Value, part.IsJoined),
            { Category: NumberCategory.AccusativeScale } => _isStarted && !part.IsJoined ? AddScale(part.Value, joined: false) : AddDualScale(2 * part.Value, part.IsJoined),
            { Category: NumberCategory.TeenHead } => AddSmall(part.Value, part.IsJoined, tens: false),
            { Category: NumberCategory.Nought } => !_isStarted,
            _ => false,
        };
        _isStarted |= taken;
        return taken;
    }

    // "3 million and 200": digits go on behind a scale, never behind other digits.
    private bool AddDigits(CardinalPart part)
    {
        if (!_isStarted)
        {
            (_group, _inDigits, _hasUnits, _hasTens, _hasHundreds) = (part.Value, true, true, true, true);
            return true;
        }

        if (!part.IsJoined || _group > 0 || _scale == 0 || part.Value >= _scale) return false;
        (_group, _inDigits, _hasUnits, _hasTens, _hasHundreds) = (part.Value, true, true, true, true);
        return true;
    }

    private bool AddUnit(decimal value, bool joined) => AddSmall(value, joined, tens: false);

    private bool AddSmall(decimal value, bool joined, bool tens)
    {
        if (_hasUnits || _hasTens || (_isStarted && !joined)) return false;
        _group += value;
        _hasUnits = true;
        _hasTens = tens;
        return true;
    }

    // Ten behind a unit makes it a teen; with a conjunction between them they are two numbers.
    private bool AddTen(bool joined)
    {
        if (_hasUnits && !_hasTens && !joined && !_inDigits)
        {
            _group += 10;
            _hasTens = true;
            return true;
        }

        return AddSmall(10, joined, tens: true);
    }

    private bool AddTens(decimal value, bool joined)
    {
        if (_hasTens || _inDigits || (_isStarted && !joined)) return false;
        _group += value;
        _hasUnits = _hasTens = true;
        return true;
    }

    private bool AddHundred(decimal value, bool joined)
    {
        if (_isStarted && !joined && _group > 0)
        {
            if (value != 100 || _hasHundreds || _group >= 100) return false;
            _group *= 100;
            (_hasUnits, _hasTens, _hasHundreds) = (false, false, true);
            return true;
        }

        if (_hasHundreds || _hasUnits || _hasTens || (_isStarted && _scale == 0)) return false;
        _group += value;
        _hasHundreds = true;
        return true;
    }

    private bool AddScale(decimal scale, bool joined)
    {
        if (joined || !_isStarted) return AddBareScale(scale, scale);
        if (_group == 0) return MultiplyByScale(scale);
        if ((_scale > 0 && scale >= _scale) || _group >= Greatest / scale) return false;
        Close(_group * scale, scale);
        return true;
    }

    // "A hundred thousand million": a greater scale right behind another multiplies it.
    private bool MultiplyByScale(decimal scale)
    {
        if (_total == 0 || scale < _scale || _total >= Greatest / scale) return false;
        var total = _total * scale;
        _total = 0;
        Close(total, scale);
        return true;
    }

    private bool AddDualScale(decimal value, bool joined) => (joined || !_isStarted) && AddBareScale(value, value / 2);

    private bool AddBareScale(decimal value, decimal scale)
    {
        if (_group > 0 || (_isStarted && (_scale == 0 || scale >= _scale))) return false;
        Close(value, scale);
        return true;
    }

    private void Close(decimal value, decimal scale)
    {
        _total += value;
        _scale = scale;
        (_group, _inDigits, _hasUnits, _hasTens, _hasHundreds) = (0, false, false, false, false);
    }
}
