package org.btdeploy.benchmarks.generate;

import java.util.List;

import org.btdeploy.benchmarks.generate.Estate.Cluster;
import org.btdeploy.benchmarks.generate.Estate.Database;
import org.btdeploy.benchmarks.generate.Estate.Domain;
import org.btdeploy.benchmarks.generate.Estate.Farm;
import org.btdeploy.benchmarks.generate.Estate.Firewall;
import org.btdeploy.benchmarks.generate.Estate.Group;
import org.btdeploy.benchmarks.generate.Estate.Host;
import org.btdeploy.benchmarks.generate.Estate.Relation;
import org.btdeploy.benchmarks.generate.Estate.Server;
import org.btdeploy.benchmarks.generate.Estate.Zone;

/** Writes a deployment in our language. */
public final class BtDeployText {
	private final Estate estate;
	private final StringBuilder text = new StringBuilder();

	private BtDeployText(Estate estate) {
		this.estate = estate;
	}

	/** @return the whole file */
	public static String of(Estate estate) {
		return new BtDeployText(estate).write();
	}

	private String write() {
		line(0, "// Generated for measuring; not a recommendation.");
		line(0, "deployment " + estate.name() + " \"Generated, " + estate.serverCount() + " servers\" {");
		line(1, "target highly-available");
		line(0, "");
		for (Estate.Outside outside : estate.outsides()) {
			line(1, outside.through() == null ? "internet " + outside.name() : "partner " + outside.name() + quoted(outside.label()) + " through " + outside.through());
		}
		estate.domains().forEach(this::domain);
		line(0, "");
		estate.trusts().forEach(trust -> line(1, "trust " + trust.trusting() + " -> " + trust.trusted()));
		estate.firewalls().forEach(this::firewall);
		estate.groups().forEach(this::group);
		estate.clusters().forEach(this::cluster);
		estate.farms().forEach(this::farm);
		line(0, "");
		estate.relations().forEach(this::relation);
		line(0, "");
		estate.notes().forEach(note -> line(1, "note " + note.name() + quoted(note.text()) + " on " + note.subject()));
		estate.accepts().forEach(accept -> line(1, "accept " + accept.rule() + " on " + accept.element() + " because" + quoted(accept.reason())));
		line(0, "}");
		return text.toString();
	}

	private void domain(Domain domain) {
		line(0, "");
		line(1, "domain " + domain.name() + quoted(domain.label()) + " : " + domain.kind() + " {");
		for (Zone zone : domain.zones()) {
			line(2, "zone " + zone.name() + quoted(zone.label()) + " : " + zone.kind() + " {");
			zone.servers().forEach(server -> server(3, server));
			line(2, "}");
		}
		domain.servers().forEach(server -> server(2, server));
		line(1, "}");
	}

	private void server(int indent, Server server) {
		line(indent, "server " + server.name() + quoted(server.label()) + " : " + server.roles());
	}

	private void firewall(Firewall firewall) {
		line(0, "");
		line(1, "firewall " + firewall.name() + " : " + firewall.product() + " {");
		if (firewall.proxy()) {
			line(2, "reverse-proxy");
		}
		line(2, "protects " + firewall.protects());
		line(2, "from " + String.join(", ", firewall.from()));
		line(1, "}");
	}

	private void group(Group group) {
		line(0, "");
		line(1, "group " + group.name() + quoted(group.label()) + " : enterprise {");
		for (Database database : group.databases()) {
			String body = database.flags().isEmpty() ? "" : " { " + database.flags() + " }";
			line(2, "database " + database.name() + " : " + database.kind() + " on " + database.location() + body);
		}
		group.hosts().forEach(this::host);
		line(1, "}");
	}

	private void host(Host host) {
		line(2, "// " + host.label());
		line(2, "host " + host.name() + quoted(host.label()) + " : " + host.kind() + " {");
		host.statements().forEach(statement -> line(3, statement));
		for (Server server : host.servers()) {
			line(3, "instance on " + server.name() + " as \"DATA\\\\svc-" + host.name() + "\"");
		}
		line(2, "}");
	}

	private void cluster(Cluster cluster) {
		line(0, "");
		line(1, "cluster " + cluster.name() + " : active-passive {");
		line(2, "nodes " + names(cluster.nodes()));
		line(2, "shared-storage");
		line(2, "group " + cluster.group() + " { resources network-name, ip-address, disk, msdtc, sql-instance active " + cluster.nodes().get(0).name() + " }");
		line(1, "}");
	}

	private void farm(Farm farm) {
		line(1, "nlb " + farm.name() + " : windows { members " + names(farm.members()) + " address \"" + farm.address() + "\" }");
	}

	private void relation(Relation relation) {
		StringBuilder line = new StringBuilder(relation.isFlow() ? "flow " : "connection ");
		if (relation.name() != null) {
			line.append(relation.name()).append(' ');
		}
		line.append(relation.source()).append(" -> ").append(relation.target()).append(" via ").append(String.join(", ", relation.via())).append(" : ");
		if (!relation.isFlow()) {
			line.append(relation.kind()).append(' ');
		}
		line.append(relation.words()).append(' ').append(relation.clauses());
		if (relation.purpose() != null) {
			line.append(" for").append(quoted(relation.purpose()));
		}
		line(1, line.toString());
	}

	private static String names(List<Server> servers) {
		return String.join(", ", servers.stream().map(Server::name).toList());
	}

	private static String quoted(String label) {
		return " \"" + label.replace("\n", "\\n") + "\"";
	}

	private void line(int indent, String line) {
		text.append("  ".repeat(line.isEmpty() ? 0 : indent)).append(line).append('\n');
	}
}
