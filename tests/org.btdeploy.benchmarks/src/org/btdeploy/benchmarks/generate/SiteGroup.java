package org.btdeploy.benchmarks.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.btdeploy.benchmarks.generate.Estate.Accept;
import org.btdeploy.benchmarks.generate.Estate.Cluster;
import org.btdeploy.benchmarks.generate.Estate.Database;
import org.btdeploy.benchmarks.generate.Estate.Farm;
import org.btdeploy.benchmarks.generate.Estate.Group;
import org.btdeploy.benchmarks.generate.Estate.Host;
import org.btdeploy.benchmarks.generate.Estate.Note;
import org.btdeploy.benchmarks.generate.Estate.Server;

/** The BizTalk group of a site with its databases on clusters and its hosts on the runtime servers. */
final class SiteGroup {
	private static final String[] KINDS = { "management", "messagebox", "tracking", "rule-engine" };
	private static final String[] NAMES = { "Mgmt", "MsgBox", "DTA", "Rules" };
	private static final int FARM = 4;

	private final Estate estate;
	private final Random random;
	private final Site site;
	private final List<Cluster> clusters = new ArrayList<>();
	private final List<Database> databases = new ArrayList<>();
	private final List<Host> hosts = new ArrayList<>();

	SiteGroup(Estate estate, Random random, Site site) {
		this.estate = estate;
		this.random = random;
		this.site = site;
	}

	void build() {
		addClusters();
		addDatabases();
		addHosts();
		addFarms();
		estate.groups().add(new Group(site.name("BizTalk"), "BizTalk group " + site.number(), databases, hosts));
		estate.notes().add(new Note(site.name("Hint"), "FW4 should be a reverse proxy if using SOAP", site.firewall(4)));
		if (random.nextInt(3) == 0) {
			estate.accepts().add(new Accept("SEC-014", site.perimeter.servers().get(0).name(), "Kept until the partners have moved"));
		}
	}

	/** Two neighbours each; an odd one stays alone, and here and there a pair has not been clustered. */
	private void addClusters() {
		List<Server> servers = site.data.servers();
		for (int i = 0; i + 1 < servers.size(); i += 2) {
			if (i == 0 || random.nextInt(8) > 0) {
				clusters.add(new Cluster("CLU-" + site.number() + "-" + (clusters.size() + 1), "Main", List.of(servers.get(i), servers.get(i + 1))));
			}
		}
		estate.clusters().addAll(clusters);
	}

	private void addDatabases() {
		int count = KINDS.length + site.data.servers().size() / 4;
		for (int i = 0; i < count; i++) {
			boolean extra = i >= KINDS.length;
			String kind = extra ? "messagebox" : KINDS[i];
			String name = (extra ? "MsgBox" + (i - KINDS.length + 2) : NAMES[i]) + "-" + site.number();
			String flags = i == 1 ? count > KINDS.length ? "master publication-disabled" : "master" : "";
			addDatabase(name, kind, i, flags);
		}
		if (site.number() == 1) {
			addDatabase("SSODB", "sso", count, "");
		}
	}

	private void addDatabase(String name, String kind, int index, String flags) {
		Cluster cluster = clusters.isEmpty() ? null : clusters.get(index % clusters.size());
		Server server = cluster == null ? site.data.servers().get(0) : cluster.nodes().get(0);
		server.instances().add(name);
		databases.add(new Database(name, kind, cluster == null ? server.name() : cluster.role(), flags));
	}

	private void addHosts() {
		int isolated = 0;
		int receiving = 0;
		int processing = 0;
		for (List<Server> pair : pairs(site.interfaces.servers())) {
			if (Site.isIsolated(2 * (isolated + receiving))) {
				host("WebReceive-" + ++isolated, "isolated", pair, "receive http, soap");
			} else {
				host("Receive-" + ++receiving, "in-process", pair, "receive ftp, file, pop3", "send smtp, ftp", "only-32-bit");
			}
		}
		for (List<Server> pair : pairs(site.services.servers())) {
			if (++processing == 1) {
				host("Tracking", "in-process", pair, "tracking");
			}
			host("Processing-" + processing, "in-process", pair, processing == 1 ? "process default" : "process");
		}
	}

	private void host(String name, String kind, List<Server> servers, String... statements) {
		String unique = name + "-" + site.number();
		for (Server server : servers) {
			server.instances().add(unique);
		}
		hosts.add(new Host(unique, name.replace('-', ' '), kind, List.of(statements), servers));
	}

	private static List<List<Server>> pairs(List<Server> servers) {
		List<List<Server>> pairs = new ArrayList<>();
		for (int i = 0; i < servers.size(); i += 2) {
			pairs.add(servers.subList(i, Math.min(i + 2, servers.size())));
		}
		return pairs;
	}

	private void addFarms() {
		List<Server> servers = site.interfaces.servers();
		for (int i = 0; i + FARM <= servers.size(); i += 2 * FARM) {
			String address = "10." + site.number() % 250 + ".1." + (i + 10);
			estate.farms().add(new Farm("Farm-" + site.number() + "-" + (i / FARM / 2 + 1), address, servers.subList(i, i + FARM)));
		}
	}
}
