package org.btdeploy.benchmarks.generate;

import org.btdeploy.benchmarks.generate.Estate.Cluster;
import org.btdeploy.benchmarks.generate.Estate.Domain;
import org.btdeploy.benchmarks.generate.Estate.Firewall;
import org.btdeploy.benchmarks.generate.Estate.Relation;
import org.btdeploy.benchmarks.generate.Estate.Server;
import org.btdeploy.benchmarks.generate.Estate.Zone;

/**
 * Writes a deployment as a deployment environment of the Structurizr DSL: domains, zones and servers as deployment nodes in
 * each other, host instances, databases, clusters and firewalls as infrastructure nodes, and the same relations. Without views.
 */
public final class StructurizrText {
	private final Estate estate;
	private final StringBuilder text = new StringBuilder();

	private StructurizrText(Estate estate) {
		this.estate = estate;
	}

	/** @return the whole file */
	public static String of(Estate estate) {
		return new StructurizrText(estate).write();
	}

	private String write() {
		line(0, "workspace \"" + estate.name() + "\" {");
		line(1, "model {");
		line(2, "deploymentEnvironment \"Production\" {");
		estate.outsides().forEach(outside -> line(3, node(outside.name(), outside.label(), outside.through() == null ? "internet" : "partner") + " {\n      }"));
		estate.domains().forEach(this::domain);
		estate.relations().forEach(this::relation);
		line(2, "}");
		line(1, "}");
		line(0, "}");
		return text.toString();
	}

	private void domain(Domain domain) {
		line(3, node(domain.name(), domain.label(), domain.kind()) + " {");
		for (Zone zone : domain.zones()) {
			line(4, node(zone.name(), zone.label(), zone.kind()) + " {");
			zone.servers().forEach(server -> server(5, server));
			line(4, "}");
		}
		domain.servers().forEach(server -> server(4, server));
		for (Firewall firewall : estate.firewalls()) {
			if (firewall.protects().equals(domain.name())) {
				line(4, infrastructure(firewall.name(), firewall.product()));
			}
		}
		for (Cluster cluster : estate.clusters()) {
			if (domain.servers().contains(cluster.nodes().get(0))) {
				line(4, infrastructure(cluster.name(), "active-passive"));
			}
		}
		line(3, "}");
	}

	private void server(int indent, Server server) {
		line(indent, node(server.name(), server.label().replace('\n', ' '), server.roles()) + " {");
		server.instances().forEach(instance -> line(indent + 1, "infrastructureNode \"" + instance + "\""));
		line(indent, "}");
	}

	private void relation(Relation relation) {
		line(3, Wires.id(relation.source()) + " -> " + Wires.id(relation.target()) + " \"" + String.join(" ", Wires.label(relation)) + "\" \"" + relation.clauses() + "\"");
	}

	private static String infrastructure(String name, String kind) {
		return Wires.id(name) + " = infrastructureNode \"" + name + "\" \"\" \"" + kind + "\"";
	}

	private static String node(String name, String label, String kind) {
		return Wires.id(name) + " = deploymentNode \"" + name + "\" \"" + label + "\" \"" + kind + "\"";
	}

	private void line(int indent, String line) {
		text.append("  ".repeat(indent)).append(line).append('\n');
	}
}
