package record

import "strconv"

func isNumberByte(c byte) bool {
	return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'
}

// number reads the text of a number in JSON's grammar; whole says that it has
// neither fraction nor exponent.
func (s *scanner) number(field, what string) (text []byte, whole bool, err error) {
	start, i, b := s.i, s.i, s.b
	digits := func() bool {
		from := i
		for i < len(b) && b[i] >= '0' && b[i] <= '9' {
			i++
		}
		return i > from
	}
	if c := s.peek(); c != '-' && (c < '0' || c > '9') {
		return nil, false, s.want(field, what)
	}
	if b[i] == '-' {
		i++
	}
	zero := i < len(b) && b[i] == '0'
	first := i
	ok := digits() && (!zero || i == first+1)
	whole = true
	if ok && i < len(b) && b[i] == '.' {
		i++
		whole, ok = false, digits()
	}
	if ok && i < len(b) && (b[i] == 'e' || b[i] == 'E') {
		i++
		if i < len(b) && (b[i] == '+' || b[i] == '-') {
			i++
		}
		whole, ok = false, digits()
	}
	if !ok {
		return nil, false, s.fail(field, start, "not a number: %s", s.describe())
	}
	s.i = i
	return b[start:i], whole, nil
}

// integer reads an int64. A fraction or an exponent is a wrong type, even 1.0:
// amounts are whole minor units.
func (s *scanner) integer(field string) (int64, error) {
	start := s.i
	i := start
	neg := s.peek() == '-'
	if neg {
		i++
	}
	// Up to 18 digits cannot overflow: the fast path.
	first, n := i, int64(0)
	for i < len(s.b) && s.b[i]-'0' <= 9 && i-first < 18 {
		n = n*10 + int64(s.b[i]-'0')
		i++
	}
	if i > first && (i == len(s.b) || !isNumberByte(s.b[i])) && (s.b[first] != '0' || i == first+1) {
		s.i = i
		if neg {
			n = -n
		}
		return n, nil
	}
	text, whole, err := s.number(field, "an integer")
	if err != nil {
		return 0, err
	}
	if !whole {
		return 0, s.fail(field, start, "want an integer, got the number %s", clip(text))
	}
	if n, err = strconv.ParseInt(alias(text), 10, 64); err != nil {
		return 0, s.fail(field, start, "%s does not fit in 64 bits", clip(text))
	}
	return n, nil
}

// unsigned reads a uint64 that fits in bits.
func (s *scanner) unsigned(field string, bits int) (uint64, error) {
	start := s.i
	text, whole, err := s.number(field, "an integer")
	if err != nil {
		return 0, err
	}
	if !whole || text[0] == '-' {
		return 0, s.fail(field, start, "want an integer of at least 0, got the number %s", clip(text))
	}
	n, err := strconv.ParseUint(alias(text), 10, bits)
	if err != nil {
		return 0, s.fail(field, start, "%s does not fit in %d bits", clip(text), bits)
	}
	return n, nil
}
