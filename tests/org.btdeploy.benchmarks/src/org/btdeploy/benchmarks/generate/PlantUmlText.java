package org.btdeploy.benchmarks.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.benchmarks.generate.Estate.Domain;
import org.btdeploy.benchmarks.generate.Estate.Cluster;
import org.btdeploy.benchmarks.generate.Estate.Farm;
import org.btdeploy.benchmarks.generate.Estate.Firewall;
import org.btdeploy.benchmarks.generate.Estate.Relation;
import org.btdeploy.benchmarks.generate.Estate.Server;
import org.btdeploy.benchmarks.generate.Estate.Zone;

/**
 * Writes a deployment as a deployment diagram of PlantUML: the same boxes in each other, the same lines with the same labels.
 * A line goes straight to its target and names its firewalls: lines from firewall to firewall would give PlantUML half as many
 * lines again to lay out.
 */
public final class PlantUmlText {
	private final Estate estate;
	private final StringBuilder text = new StringBuilder();
	private final Map<Server, String> frames = new HashMap<>();

	private PlantUmlText(Estate estate) {
		this.estate = estate;
	}

	/** @return the whole file */
	public static String of(Estate estate) {
		return new PlantUmlText(estate).write();
	}

	private String write() {
		for (Cluster cluster : estate.clusters()) {
			cluster.nodes().forEach(server -> frames.put(server, cluster.name()));
		}
		for (Farm farm : estate.farms()) {
			farm.members().forEach(server -> frames.put(server, farm.name()));
		}
		text.append("@startuml\ntitle Generated, ").append(estate.serverCount()).append(" servers\n");
		for (Estate.Outside outside : estate.outsides()) {
			line(0, "cloud " + named(outside.label(), outside.name()));
		}
		estate.domains().forEach(this::domain);
		for (Estate.Outside outside : estate.outsides()) {
			if (outside.through() != null) {
				line(0, Wires.id(outside.name()) + " -- " + Wires.id(outside.through()));
			}
		}
		estate.relations().forEach(this::relation);
		for (Estate.Note note : estate.notes()) {
			line(0, "note " + named(note.text(), note.name()));
			line(0, Wires.id(note.name()) + " .. " + Wires.id(note.subject()));
		}
		return text.append("@enduml\n").toString();
	}

	private void domain(Domain domain) {
		line(0, "rectangle " + named(domain.label(), domain.name()) + " {");
		for (Firewall firewall : estate.firewalls()) {
			if (firewall.protects().equals(domain.name())) {
				line(1, "rectangle " + named(firewall.name(), firewall.name()));
			}
		}
		for (Zone zone : domain.zones()) {
			line(1, "rectangle " + named(zone.label(), zone.name()) + " {");
			servers(2, zone.servers());
			line(1, "}");
		}
		servers(1, domain.servers());
		line(0, "}");
	}

	private void servers(int indent, List<Server> servers) {
		String open = null;
		for (Server server : servers) {
			String frame = frames.get(server);
			if (open != null && !open.equals(frame)) {
				line(indent, "}");
			}
			if (frame != null && !frame.equals(open)) {
				line(indent, "frame " + named(frame, frame) + " {");
			}
			open = frame;
			line(indent + 1, "node " + named(server.label() + "\n" + String.join("\n", server.instances()), server.name()));
		}
		if (open != null) {
			line(indent, "}");
		}
	}

	private void relation(Relation relation) {
		line(0, Wires.id(relation.source()) + " --> " + Wires.id(relation.target()) + " : " + String.join("\\n", Wires.label(relation)));
	}

	private static String named(String label, String name) {
		return "\"" + label.strip().replace("\n", "\\n") + "\" as " + Wires.id(name);
	}

	private void line(int indent, String line) {
		text.append("  ".repeat(indent)).append(line).append('\n');
	}
}
