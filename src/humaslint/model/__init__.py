"""The values that everything else passes around: sources, documents, rules, findings, diagnostics.

Frozen data and nothing else. No I/O, no Indonesian, no YAML, and no import from any other
package of humaslint.
"""
