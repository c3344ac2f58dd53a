"""The lineage graph as text for a terminal and as Mermaid, which Markdown viewers draw."""

from __future__ import annotations

from dbt_like_sql.lineage import layers, lineage_reads
from dbt_like_sql.project import Project


def lineage_text(project: Project) -> str:
    """A line per model, by layer: its name, its materialization, and what it reads."""
    reads = lineage_reads(project)
    width = max(map(len, reads), default=0)
    lines = []
    for layer in layers(project):
        lines.append(f"{layer or 'models'}:")
        for model in project.order:
            if model.layer == layer:
                names = ", ".join(reads[model.name]) or "nothing"
                lines.append(f"  {model.name:<{width}}  {model.materialized:<11}  reads {names}")
    return "\n".join(lines)


def lineage_mermaid(project: Project) -> str:
    """A Mermaid flowchart, a subgraph a layer; every arrow leads from what is read to what reads it."""
    reads = lineage_reads(project)
    lines = ["flowchart LR"]
    for layer in layers(project):
        lines.append(f"  subgraph {layer or 'models'}")
        lines += [f"    {_id(model.name)}[{model.name}]" for model in project.order if model.layer == layer]
        lines.append("  end")
    outside = sorted({read for names in reads.values() for read in names} - set(reads))
    lines += [f"  {_id(name)}[({name})]" for name in outside]
    lines += [f"  {_id(read)} --> {_id(name)}" for name, names in reads.items() for read in names]
    return "\n".join(lines)


def _id(name: str) -> str:
    return name.replace(".", "__")
