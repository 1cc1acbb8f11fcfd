// Command hello greets in the shape that is asked for. It is small, and its dependencies are real.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/google/uuid"
	"github.com/spf13/cobra"
	"gopkg.in/yaml.v3"
)

type greeting struct {
	ID   string `json:"id" yaml:"id"`
	Text string `json:"text" yaml:"text"`
}

func main() {
	var format string
	root := &cobra.Command{
		Use:   "hello [name]",
		Short: "Greets somebody from inside a sealed build",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			name := "airlock"
			if len(args) == 1 {
				name = args[0]
			}
			id := uuid.NewSHA1(uuid.NameSpaceDNS, []byte(name)).String()
			return write(greeting{ID: id, Text: "hello, " + name}, format)
		},
	}
	root.Flags().StringVar(&format, "format", "text", "text, json or yaml")
	if err := root.Execute(); err != nil {
		os.Exit(1)
	}
}

func write(g greeting, format string) error {
	switch format {
	case "json":
		return json.NewEncoder(os.Stdout).Encode(g)
	case "yaml":
		return yaml.NewEncoder(os.Stdout).Encode(g)
	case "text":
		_, err := fmt.Println(g.Text)
		return err
	}
	return fmt.Errorf("there is no format %q", format)
}
