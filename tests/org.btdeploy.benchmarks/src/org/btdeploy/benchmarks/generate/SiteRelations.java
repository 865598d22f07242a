package org.btdeploy.benchmarks.generate;

import java.util.List;
import java.util.Random;

import org.btdeploy.benchmarks.generate.Estate.Cluster;
import org.btdeploy.benchmarks.generate.Estate.Relation;
import org.btdeploy.benchmarks.generate.Estate.Server;

/** Who talks to whom in a site: about one relation a server, most of them from the runtime to its databases. */
final class SiteRelations {
	private final Estate estate;
	private final Random random;
	private final Site site;
	private int flows;

	SiteRelations(Estate estate, Random random, Site site) {
		this.estate = estate;
		this.random = random;
		this.site = site;
	}

	void build() {
		addOutside();
		addDataAccess();
		addOffice();
		addInside();
	}

	/** Lets two services of this site send to interfaces of the other one. */
	void connectTo(Site other) {
		for (int i = 0; i < 2; i++) {
			flow(any(site.services.servers()), any(other.interfaces.servers()), List.of(site.firewall(2), other.firewall(3)), "https", "send by biztalk", "Site to site");
		}
	}

	/** Through the perimeter, as FW4 and FW3 let it. */
	private void addOutside() {
		for (Server edge : site.perimeter.servers()) {
			String from = random.nextBoolean() ? "Internet" : site.partner;
			Server inside = any(site.interfaces.servers());
			if (edge.roles().startsWith("http-relay")) {
				flow(from, edge.name(), List.of(site.firewall(4)), "https", "receive by partner", null);
				flow(edge, inside, List.of(site.firewall(3)), "http", "receive by partner protected ssl", null);
			} else if (edge.roles().equals("ftp-server")) {
				flow(from, edge.name(), List.of(site.firewall(4)), "ftps", "by partner", null);
				flow(inside, edge, List.of(site.firewall(3)), "ftp", "receive by biztalk", null);
			} else if (edge.roles().equals("mail-server")) {
				flow(inside, edge, List.of(site.firewall(3)), "pop3", "receive by biztalk", null);
			}
		}
	}

	private void addDataAccess() {
		List<Cluster> clusters = estate.clusters();
		for (Server server : site.runtime()) {
			Server sql = any(site.data.servers());
			String target = sql.name();
			for (int i = clusters.size() - 1; i >= 0 && clusters.get(i).name().startsWith("CLU-" + site.number() + "-"); i--) {
				target = clusters.get(i).nodes().contains(sql) ? clusters.get(i).name() : target;
			}
			String clauses = "by biztalk ports 1433" + (random.nextInt(10) == 0 ? "" : " protected ipsec");
			connection("data-access", server.name(), target, List.of(site.firewall(1)), "tds", clauses, null);
		}
	}

	private void addOffice() {
		for (Server office : site.intranet.servers()) {
			String protocol = office.label().equals("FILE") ? "file" : office.label().equals("SQL") ? "sql" : "msmq";
			flow(any(site.interfaces.servers()), office, List.of(site.firewall(3)), protocol, random.nextBoolean() ? "receive by biztalk" : "send by biztalk", null);
		}
		Server tools = site.services.servers().get(site.services.servers().size() > 1 ? 1 : 0);
		for (Server desk : site.operations.servers()) {
			connection("administration", desk.name(), tools.name(), List.of(site.firewall(2)), "terminal-services", "by administrator", "Terminal Services");
		}
	}

	/** The runtime fetches the master secret, and services call each other. */
	private void addInside() {
		List<Server> services = site.services.servers();
		connection("sso", site.interfaces.name(), services.get(0).name(), List.of(site.firewall(2)), "rpc", "by biztalk protected ipsec", "Master secret");
		for (int i = 2; i < services.size(); i++) {
			flow(any(site.interfaces.servers()), services.get(i), List.of(site.firewall(2)), "wcf-nettcp", "send by biztalk", null);
		}
	}

	private Server any(List<Server> servers) {
		return servers.get(random.nextInt(servers.size()));
	}

	private void flow(Server source, Server target, List<String> via, String words, String clauses, String purpose) {
		flow(source.name(), target.name(), via, words, clauses, purpose);
	}

	private void flow(String source, String target, List<String> via, String words, String clauses, String purpose) {
		String name = ++flows % 3 == 0 ? "Flow-" + site.number() + "-" + flows : null;
		estate.relations().add(new Relation(name, "flow", source, target, via, words, clauses, purpose));
	}

	private void connection(String kind, String source, String target, List<String> via, String words, String clauses, String purpose) {
		estate.relations().add(new Relation(null, kind, source, target, via, words, clauses, purpose));
	}
}
