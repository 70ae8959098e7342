package rehearsal

import (
	"encoding/base64"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Picture is a badge as a wallet shows it.
type Picture struct {
	Name          string
	SVG           string
	Attributes    map[string]string
	RawAttributes string // the JSON array that is hashed on chain
}

// DecodePicture reads a tokenURI that holds everything itself: JSON in a data URI, with
// an SVG in another.
func DecodePicture(uri string) (Picture, error) {
	text, err := decodeDataURI(uri, "application/json")
	if err != nil {
		return Picture{}, fmt.Errorf("tokenURI: %w", err)
	}
	var m struct {
		Name, Image string
		Attributes  json.RawMessage
	}
	if err := json.Unmarshal(text, &m); err != nil {
		return Picture{}, fmt.Errorf("tokenURI: %w", err)
	}
	svg, err := decodeDataURI(m.Image, "image/svg+xml")
	if err != nil {
		return Picture{}, fmt.Errorf("image: %w", err)
	}
	p := Picture{Name: m.Name, SVG: string(svg), Attributes: map[string]string{}, RawAttributes: string(m.Attributes)}
	var list []struct {
		Trait string `json:"trait_type"`
		Value any
	}
	if err := json.Unmarshal(m.Attributes, &list); err != nil {
		return Picture{}, fmt.Errorf("attributes: %w", err)
	}
	for _, a := range list {
		p.Attributes[a.Trait] = fmt.Sprint(a.Value)
	}
	return p, wellFormed(p.SVG)
}

func decodeDataURI(uri, media string) ([]byte, error) {
	data, ok := strings.CutPrefix(uri, "data:"+media+";base64,")
	if !ok {
		return nil, fmt.Errorf("%.40q is no data URI of %s", uri, media)
	}
	return base64.StdEncoding.DecodeString(data)
}

// wellFormed reads the SVG to its end: a wallet must be able to.
func wellFormed(svg string) error {
	d, elements := xml.NewDecoder(strings.NewReader(svg)), 0
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("image: %w", err)
		}
		if start, ok := t.(xml.StartElement); ok {
			if elements++; elements == 1 && start.Name.Local != "svg" {
				return fmt.Errorf("image: its first element is %s, not svg", start.Name.Local)
			}
		}
	}
	if elements < 2 {
		return errors.New("image: nothing is drawn")
	}
	return nil
}
