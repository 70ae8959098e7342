package source

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

const jsonSchemaURL = "registry:///schema.json"

func compileJSONSchema(s Schema) (decoder, error) {
	root, err := jsonschema.UnmarshalJSON(strings.NewReader(s.Text))
	if err != nil {
		return nil, err
	}
	known := referenced{}
	err = s.flattenReferences(func(name, text string) error {
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		known[name] = doc
		return err
	})
	if err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	c.UseLoader(known)
	if err := c.AddResource(jsonSchemaURL, root); err != nil {
		return nil, err
	}
	schema, err := c.Compile(jsonSchemaURL)
	if err != nil {
		return nil, err
	}
	return func(b []byte) (value, error) {
		doc, err := parseJSON(b)
		if err != nil {
			return doc, err
		}
		if err := schema.Validate(doc.goValue()); err != nil {
			return doc, unusable("", "against its schema: %s", violation(err))
		}
		return doc, nil
	}, nil
}

// referenced loads a schema's references and nothing else: by name, or by the
// end of a URL that a name was resolved to.
type referenced map[string]any

func (r referenced) Load(url string) (any, error) {
	if doc, ok := r[url]; ok {
		return doc, nil
	}
	if doc, ok := r[strings.TrimPrefix(url, "registry:///")]; ok {
		return doc, nil
	}
	best := ""
	for name := range r {
		if strings.HasSuffix(url, "/"+name) && len(name) > len(best) {
			best = name
		}
	}
	if best == "" {
		return nil, fmt.Errorf("%s is not among the schema's references", clip(url))
	}
	return r[best], nil
}

// goValue is v as encoding/json would have it, numbers as json.Number.
func (v *value) goValue() any {
	switch v.kind {
	case boolean:
		return v.text == "true"
	case number:
		return json.Number(v.text)
	case text:
		return v.text
	case list:
		items := make([]any, len(v.items))
		for i := range v.items {
			items[i] = v.items[i].goValue()
		}
		return items
	case object:
		fields := make(map[string]any, len(v.fields))
		for i := range v.fields {
			fields[v.fields[i].key] = v.fields[i].value.goValue()
		}
		return fields
	}
	return nil
}

// violation says where a document breaks its schema and against which keyword,
// but not with what: values may be personal.
func violation(err error) string {
	v := new(jsonschema.ValidationError)
	if !errors.As(err, &v) {
		return "not valid"
	}
	for len(v.Causes) > 0 {
		v = v.Causes[0]
	}
	return fmt.Sprintf("%s breaks %s", clip("/"+strings.Join(v.InstanceLocation, "/")), strings.Join(v.ErrorKind.KeywordPath(), "/"))
}
