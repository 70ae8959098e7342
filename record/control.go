package record

import "bytes"

// IsControl reports whether b is a control record, by looking at its first bytes
// only: in a control the key "control" comes first. DecodeControl judges the rest.
func IsControl(b []byte) bool {
	b, ok := bytes.CutPrefix(bytes.TrimLeft(b, " \t\r\n"), []byte{'{'})
	return ok && bytes.HasPrefix(bytes.TrimLeft(b, " \t\r\n"), []byte(`"control"`))
}

// DecodeControl reads a control record. It is as strict as Event.Decode; a kind
// that is neither tick nor switch is malformed too. The strings are copies.
func DecodeControl(b []byte) (Control, error) {
	if err := checkText(b, MaxEventBytes); err != nil {
		return Control{}, err
	}
	s := scanner{b: bytes.Clone(b)}
	c, err := s.control()
	if err != nil {
		return Control{}, err
	}
	return c, nil
}

func (s *scanner) control() (c Control, err error) {
	s.space()
	if err = s.object(""); err != nil {
		return c, err
	}
	seen := 0
	for {
		k, more, err := s.key("", seen == 0)
		if err != nil {
			return c, err
		}
		if !more {
			break
		}
		bit := 0
		switch k {
		case "control":
			bit = 1
			c.Kind, err = s.str(k)
		case "time":
			bit = 2
			c.TimeMS, err = s.time(k)
		case "program":
			bit = 4
			c.Program, err = s.str(k)
		case "model":
			bit = 8
			c.Model, err = s.str(k)
		default:
			err = s.unknown(k)
		}
		if err == nil && seen&bit != 0 {
			err = s.fail(k, s.keyAt, "given twice")
		}
		if err == nil && seen == 0 && bit != 1 {
			err = s.fail("control", s.keyAt, "must come first")
		}
		if err != nil {
			return c, err
		}
		seen |= bit
	}
	if err := s.end(); err != nil {
		return c, err
	}
	return c, s.checkControl(&c, seen)
}

func (s *scanner) checkControl(c *Control, seen int) error {
	end := len(s.b)
	switch {
	case seen&1 == 0:
		return s.fail("control", end, "required, and missing")
	case seen&2 == 0:
		return s.fail("time", end, "required, and missing")
	case c.Kind == ControlTick && seen != 3:
		return s.fail("control", end, "a tick has a time only")
	case c.Kind == ControlSwitch && c.Program == "" && c.Model == "":
		return s.fail("control", end, "a switch names a program, a model or both")
	case c.Kind != ControlTick && c.Kind != ControlSwitch:
		return s.fail("control", end, "unknown kind %q: want tick or switch", clip([]byte(c.Kind)))
	}
	return nil
}

// AppendControl appends c in canonical form.
func AppendControl(dst []byte, c *Control) []byte {
	dst = appendString(append(dst, `{"control":`...), c.Kind)
	dst = appendTimeString(append(dst, `,"time":`...), c.TimeMS)
	dst = appendField(dst, "program", c.Program)
	dst = appendField(dst, "model", c.Model)
	return append(dst, '}')
}
