package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.btdeploy.diagram.graph.Lane;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;

/** Graphs like those of the architectures, and random ones. */
final class SampleGraphs {
	private static final String[] PROTOCOLS = { "HTTP", "SQL", "FTP", "SMTP · POP3", "FILE", "SSO", "RDP", "HTTPS", "SQL · DTC" };

	private SampleGraphs() {
	}

	static GraphBuilder largeDistributed() {
		GraphBuilder b = new GraphBuilder();
		b.root("Internet", NodeKind.EXTERNAL, 100, 60, Lane.OUTSIDE, 0);
		b.root("Partner", NodeKind.EXTERNAL, 148, 56, Lane.OUTSIDE, 0);
		Node perimeter = b.domain("P", "Perimeter network", 0, Lane.MAIN);
		cards(b, perimeter, "HTTP (Rec)", "Exchange", "FTP");
		Node interfaces = b.domain("SI", "Service interfaces domain", 1, Lane.MAIN);
		cards(b, interfaces, "Receive iso", "Receive inp", "Send");
		Node services = b.domain("S", "Services domain", 2, Lane.MAIN);
		cards(b, services, "Processing", "Tracking", "Monitoring", "Master secret", "Master passive", "Admin tools");
		Node data = b.domain("D", "Data domain", 3, Lane.MAIN);
		cards(b, data, "SSO db", "MessageBox", "Management", "MOM db", "Analysis", "Backup");
		Node corporate = b.domain("C", "Corporate domain", 1, Lane.SIDE);
		Node intranet = b.zone(corporate, "CI", "Intranet services");
		cards(b, intranet, "SQL", "File share", "Queue");
		Node operations = b.zone(corporate, "CO", "Operations");
		cards(b, operations, "Admin client");
		b.firewall("FW4", perimeter);
		b.firewall("FW3", interfaces);
		b.firewall("FW2", services);
		b.firewall("FW1", data);
		b.link("Partner", "Internet", "");
		b.link("Internet", "P", "HTTP · SOAP · FTP", "FW4");
		b.link("P", "Internet", "SMTP · POP3", "FW4");
		b.link("HTTP (Rec)", "SI", "HTTP", "FW3");
		b.link("Internet", "SI", "SOAP", "FW4", "FW3");
		b.link("SI", "Exchange", "SMTP · POP3", "FW3");
		b.link("SI", "FTP", "FTP", "FW3");
		b.link("SI", "Internet", "HTTP · SOAP", "FW3", "FW4");
		b.link("SI", "CI", "MSMQ · SQL · FILE", "FW3");
		b.link("SI", "S", "SSO", "FW2");
		b.link("Admin client", "Admin tools", "RDP", "FW2");
		b.link("SI", "D", "SQL · DTC", "FW1");
		b.link("S", "D", "SQL · DTC", "FW1");
		return b;
	}

	/** The flows of the drawn example, fewer than those of the documentation. */
	static GraphBuilder drawnExample() {
		GraphBuilder b = largeDistributed();
		b.graph.links().clear();
		b.link("Partner", "Internet", "");
		b.link("Internet", "P", "HTTPS", "FW4");
		b.link("P", "Internet", "SMTP", "FW4");
		b.link("HTTP (Rec)", "SI", "HTTP", "FW3");
		b.link("SI", "Exchange", "POP3", "FW3");
		b.link("SI", "FTP", "FTP", "FW3");
		b.link("SI", "File share", "FILE", "FW3");
		b.link("SI", "S", "SSO", "FW2");
		b.link("Admin client", "S", "RDP", "FW2");
		b.link("SI", "D", "SQL · DTC", "FW1");
		b.link("S", "D", "SQL · DTC", "FW1");
		return b;
	}

	static GraphBuilder smallHa() {
		GraphBuilder b = new GraphBuilder();
		b.root("Internet", NodeKind.EXTERNAL, 100, 60, Lane.OUTSIDE, 0);
		Node tier = b.domain("BizTalk", "BizTalk tier", 0, Lane.MAIN);
		cards(b, tier, "BizTalk Server 1", "BizTalk Server 2");
		Node data = b.domain("Data", "Data", 1, Lane.MAIN);
		Node cluster = b.frame(data, "Cluster", "SQL Server and Master Secret Server");
		cards(b, cluster, "Node A", "Node B");
		b.link("Internet", "BizTalk", "");
		b.link("BizTalk", "Cluster", "SQL");
		return b;
	}

	/** A deployment without domains: frames and cards at the top level, direct links. */
	static GraphBuilder largeHa() {
		GraphBuilder b = new GraphBuilder();
		b.root("Internet", NodeKind.EXTERNAL, 100, 60, Lane.OUTSIDE, 0);
		Node receive = b.domain("Receive", "Receive tier", 0, Lane.MAIN);
		cards(b, receive, "R1", "R2", "R3");
		Node process = b.domain("Process", "Processing tier", 1, Lane.MAIN);
		cards(b, process, "P1", "P2", "P3");
		Node send = b.domain("Send", "Sending tier", 1, Lane.MAIN);
		cards(b, send, "S1", "S2");
		Node data = b.domain("Data", "Database tier", 2, Lane.MAIN);
		for (String name : List.of("MessageBox", "Tracking", "SSO and master secret")) {
			Node cluster = b.frame(data, name, name);
			cards(b, cluster, name + " A", name + " B");
		}
		b.link("Internet", "Receive", "HTTP");
		for (String from : List.of("R1", "R2", "R3", "P1", "P2", "P3", "S1", "S2")) {
			b.link(from, "MessageBox", "SQL");
		}
		b.link("P1", "Tracking", "SQL");
		b.link("Receive", "SSO and master secret", "SSO");
		return b;
	}

	private static void cards(GraphBuilder b, Node parent, String... ids) {
		for (String id : ids) {
			b.card(parent, id);
		}
	}

	/** A random deployment of so many cards, about 1.2 links a card. */
	static GraphBuilder random(long seed, int cards) {
		return random(seed, cards, Math.max(2, Math.min(40, cards / 8)));
	}

	static GraphBuilder random(long seed, int cards, int domains) {
		Random random = new Random(seed);
		GraphBuilder b = new GraphBuilder();
		List<List<String>> members = new ArrayList<>();
		int externals = random.nextInt(3);
		for (int i = 0; i < externals; i++) {
			b.root("X" + i, NodeKind.EXTERNAL, 100, 60, Lane.OUTSIDE, 0);
		}
		List<String> firewalls = new ArrayList<>();
		int ranks = Math.min(domains, 2 + random.nextInt(4));
		boolean side = random.nextBoolean();
		int made = 0;
		for (int d = 0; d < domains; d++) {
			boolean aside = side && d % 6 == 5;
			Node domain = b.domain("D" + d, "Domain number " + d, d % ranks, aside ? Lane.SIDE : Lane.MAIN);
			int count = (int) ((long) cards * (d + 1) / domains) - made;
			members.add(fill(b, random, domain, made, count));
			made += count;
			if (random.nextInt(4) > 0) {
				firewalls.add(b.firewall("F" + d, domain).id());
			} else {
				firewalls.add(null);
			}
		}
		int links = (int) (cards * 1.2);
		for (int i = 0; i < links; i++) {
			link(b, random, members, firewalls, externals);
		}
		return b;
	}

	private static List<String> fill(GraphBuilder b, Random random, Node domain, int first, int count) {
		List<String> ids = new ArrayList<>();
		Node parent = domain;
		int left = 0;
		for (int i = 0; i < count; i++) {
			if (left == 0) {
				int kind = random.nextInt(8);
				parent = domain;
				left = 1 + random.nextInt(4);
				if (kind == 0) {
					parent = b.frame(domain, domain.id() + "/f" + i, "Cluster " + i);
				} else if (kind == 1) {
					parent = b.zone(domain, domain.id() + "/z" + i, "Zone " + i);
				}
			}
			ids.add(b.card(parent, "S" + (first + i)).id());
			left--;
		}
		return ids;
	}

	private static void link(GraphBuilder b, Random random, List<List<String>> members, List<String> firewalls, int externals) {
		int from = random.nextInt(members.size());
		int to = random.nextInt(3) == 0 ? from : Math.floorMod(from + 1 + random.nextInt(2), members.size());
		if (members.get(from).isEmpty() || members.get(to).isEmpty()) {
			return;
		}
		String source = random.nextInt(8) == 0 ? "D" + from : pick(random, members.get(from));
		String target = random.nextInt(8) == 0 ? "D" + to : pick(random, members.get(to));
		if (externals > 0 && random.nextInt(10) == 0) {
			source = "X" + random.nextInt(externals);
			from = -1;
		}
		if (from == to && (source.startsWith("D") || target.startsWith("D")) || source.equals(target)) {
			return;
		}
		String label = random.nextInt(4) == 0 ? "" : PROTOCOLS[random.nextInt(PROTOCOLS.length)];
		if (from != to && firewalls.get(to) != null) {
			b.link(source, target, label, firewalls.get(to));
		} else {
			b.link(source, target, label);
		}
	}

	private static String pick(Random random, List<String> ids) {
		return ids.get(random.nextInt(ids.size()));
	}
}
