package org.btdeploy.benchmarks.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.btdeploy.benchmarks.generate.Estate.Domain;
import org.btdeploy.benchmarks.generate.Estate.Firewall;
import org.btdeploy.benchmarks.generate.Estate.Outside;
import org.btdeploy.benchmarks.generate.Estate.Server;
import org.btdeploy.benchmarks.generate.Estate.Trust;
import org.btdeploy.benchmarks.generate.Estate.Zone;

/** One site: perimeter, service interfaces, services, data and corporate domain, with a firewall before each of the first four. */
final class Site {
	private static final double PERIMETER = 0.13;
	private static final double INTERFACES = 0.22;
	private static final double DATA = 0.22;
	private static final double CORPORATE = 0.17;

	private static final String[] EDGE = { "http-relay, iis", "http-relay, iis", "ftp-server", "mail-server", "http-relay, iis", "domain-controller" };
	private static final String[] EDGE_LABELS = { "HTTP relay", "HTTP relay", "FTP (Rec/Send)", "Exchange (Rec/Send)", "SOAP relay", "Domain controller" };
	private static final String[] OFFICE = { "file-server", "msmq-server", "sql-server", "mqseries-server", "sharepoint" };
	private static final String[] OFFICE_LABELS = { "FILE", "Message Queuing", "SQL", "MQSeries", "SharePoint" };

	private final Estate estate;
	private final Random random;
	private final int number;
	private final int count;
	final Domain perimeter;
	final Domain interfaces;
	final Domain services;
	final Domain data;
	final Domain corporate;
	final Zone intranet;
	final Zone operations;
	final String partner;
	private final SiteRelations relations;

	Site(Estate estate, Random random, int number, int count) {
		this.estate = estate;
		this.random = random;
		this.number = number;
		this.count = count;
		perimeter = new Domain(name("Perimeter"), "Perimeter network " + number, "perimeter");
		interfaces = new Domain(name("Interfaces"), "Service interfaces " + number, "service-interfaces");
		services = new Domain(name("Services"), "Services " + number, "services");
		data = new Domain(name("Data"), "Data " + number, "data");
		corporate = new Domain(name("Corporate"), "Corporate network " + number, "corporate");
		intranet = new Zone(name("Intranet"), "Typical intranet services", "intranet-services", new ArrayList<>());
		operations = new Zone(name("Operations"), "Operations", "operations", new ArrayList<>());
		partner = name("Partner");
		relations = new SiteRelations(estate, random, this);
	}

	/** @return the name with the number of the site, so that it is unique */
	String name(String word) {
		return word + "-" + number;
	}

	/** @return the name of one of the four firewalls of the site, counted from the data domain out */
	String firewall(int which) {
		return "FW" + which + "-" + number;
	}

	int number() {
		return number;
	}

	/** @return all servers that run BizTalk */
	List<Server> runtime() {
		List<Server> all = new ArrayList<>(interfaces.servers());
		all.addAll(services.servers());
		return all;
	}

	void build() {
		estate.outsides().add(new Outside(partner, "Partner orchestration " + number, "Internet"));
		addServers();
		addWalls();
		new SiteGroup(estate, random, this).build();
		relations.build();
	}

	/** Lets services of this site send to the other one. */
	void connectTo(Site other) {
		relations.connectTo(other);
	}

	private void addServers() {
		int edge = share(PERIMETER);
		int front = share(INTERFACES);
		int sql = share(DATA);
		int office = share(CORPORATE);
		for (int i = 0; i < edge; i++) {
			add(perimeter.servers(), "EDGE", EDGE_LABELS[i % EDGE.length], EDGE[i % EDGE.length]);
		}
		for (int i = 0; i < front; i++) {
			add(interfaces.servers(), "RCV", isIsolated(i) ? "Receive (isolated)" : "Receive/Send", isIsolated(i) ? "biztalk, iis" : "biztalk");
		}
		for (int i = 0; i < count - edge - front - sql - office; i++) {
			add(services.servers(), "PROC", "Processing " + (i + 1), i == 0 && number == 1 ? "biztalk, master-secret" : i == 1 ? "biztalk, admin-tools" : "biztalk");
		}
		for (int i = 0; i < sql; i++) {
			add(data.servers(), "SQL", i % 2 == 0 ? "SQL" : "SQL\n(Passive)", i == 4 ? "sql-server, log-shipping-destination" : "sql-server");
		}
		for (int i = 0; i < office; i++) {
			boolean desk = i % 4 == 3;
			add(desk ? operations.servers() : intranet.servers(), desk ? "DESK" : "CORP", desk ? "Admin Client" : OFFICE_LABELS[i % OFFICE.length],
				desk ? "terminal-services-client" : OFFICE[i % OFFICE.length]);
		}
		corporate.zones().add(intranet);
		corporate.zones().add(operations);
		estate.domains().addAll(List.of(perimeter, interfaces, services, data, corporate));
	}

	/** @return whether that pair of interface servers runs an isolated host; two pairs of three do */
	static boolean isIsolated(int server) {
		return server / 2 % 3 < 2;
	}

	private int share(double part) {
		return Math.max(1, (int) Math.round(count * part));
	}

	private void add(List<Server> servers, String prefix, String label, String roles) {
		servers.add(new Server(prefix + "-" + number + "-" + (servers.size() + 1), label, roles));
	}

	/** Some sites lack a trust or a reverse proxy, which the rules shall find. */
	private void addWalls() {
		estate.trusts().add(new Trust(interfaces.name(), data.name()));
		if (random.nextInt(6) > 0) {
			estate.trusts().add(new Trust(services.name(), data.name()));
		}
		estate.trusts().add(new Trust(corporate.name(), services.name()));
		estate.firewalls().add(new Firewall(firewall(4), "tmg", random.nextInt(5) > 0, perimeter.name(), List.of("Internet")));
		estate.firewalls().add(new Firewall(firewall(3), "tmg", false, interfaces.name(), List.of(perimeter.name(), intranet.name())));
		estate.firewalls().add(new Firewall(firewall(2), "isa", false, services.name(), List.of(interfaces.name(), operations.name())));
		estate.firewalls().add(new Firewall(firewall(1), "hardware", false, data.name(), List.of(interfaces.name(), services.name())));
	}
}
