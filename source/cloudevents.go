package source

import (
	"encoding/base64"
	"mime"
	"strings"
	"unicode/utf8"
)

// cloudEvents is CNCF CloudEvents 1.0 with JSON data, by the Kafka protocol
// binding: attributes as ce_ headers (binary), or one JSON document (structured),
// or a JSON list of them. Data uses Guerdon's names.
var cloudEvents = &format{
	canonical: true,
	fields:    cloudEventFields(),
	split:     splitCloudEvents,
	id: func(doc *value, _ *Event, _ string) string {
		// Unique is the id together with the source.
		source, id := doc.str("source"), doc.str("id")
		if source == "" || id == "" {
			return ""
		}
		return source + "/" + id
	},
}

func cloudEventFields() map[string]string {
	m := canonicalFields("data.")
	delete(m, "id")
	m["source"], m["type"], m["time"] = "source", "type", "time|$time"
	return m
}

func splitCloudEvents(_ *Adapter, in *Record) ([]value, error) {
	media, _, _ := mime.ParseMediaType(string(in.header("content-type")))
	structured := strings.HasPrefix(media, "application/cloudevents")
	if structured && media != "application/cloudevents+json" && media != "application/cloudevents" &&
		media != "application/cloudevents-batch+json" {
		return nil, unusable("content-type", "%s: only JSON events are read", clip(media))
	}
	if !structured && len(in.header("ce_specversion")) > 0 {
		doc, err := binaryCloudEvent(in, media)
		return []value{doc}, err
	}
	root, err := parseJSON(in.Value)
	if err != nil {
		return nil, err
	}
	docs := root.items
	if root.kind != list {
		docs = []value{root}
	}
	for i := range docs {
		if err := structuredCloudEvent(&docs[i]); err != nil {
			return nil, err
		}
	}
	return docs, nil
}

func structuredCloudEvent(doc *value) error {
	if doc.kind != object {
		return unusable("", "want a CloudEvent, got %v", doc.kind)
	}
	if err := checkVersion(doc); err != nil {
		return err
	}
	if b := doc.get("data_base64"); b != nil {
		raw, err := base64.StdEncoding.DecodeString(b.text)
		if err != nil || b.kind != text {
			return unusable("data_base64", "not base64")
		}
		if media := doc.str("datacontenttype"); !isJSON(media) {
			return unusable("datacontenttype", "%s: only JSON data is read", clip(media))
		}
		data, err := parseJSON(raw)
		if err != nil {
			return err
		}
		doc.set("data", data)
	}
	return nil
}

func binaryCloudEvent(in *Record, media string) (value, error) {
	doc := value{kind: object}
	for _, h := range in.Headers {
		name, ok := strings.CutPrefix(strings.ToLower(h.Key), "ce_")
		if !ok {
			continue
		}
		if !utf8.Valid(h.Value) {
			return doc, unusable(clip(h.Key), "not UTF-8")
		}
		doc.set(name, str(string(h.Value)))
	}
	if err := checkVersion(&doc); err != nil {
		return doc, err
	}
	if len(in.Value) == 0 {
		return doc, nil // attributes may be all there is
	}
	if !isJSON(media) {
		return doc, unusable("content-type", "%s: only JSON data is read", clip(media))
	}
	data, err := parseJSON(in.Value)
	doc.set("datacontenttype", str(media))
	doc.set("data", data)
	return doc, err
}

func checkVersion(doc *value) error {
	if v := doc.str("specversion"); v != "1.0" {
		return unusable("specversion", "%s: want 1.0", clip(v))
	}
	return nil
}

func isJSON(media string) bool {
	if m, _, err := mime.ParseMediaType(media); err == nil {
		media = m
	}
	return media == "" || media == "application/json" || media == "text/json" || strings.HasSuffix(media, "+json")
}
