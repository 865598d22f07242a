package org.btdeploy.benchmarks.generate;

import java.util.ArrayList;
import java.util.List;

/** A made-up deployment, before it is written in one language or another. Names are unique in all of it. */
public final class Estate {
	/** A machine; instances are the names of hosts and databases that run on it. */
	public record Server(String name, String label, String roles, List<String> instances) {
		Server(String name, String label, String roles) {
			this(name, label, roles, new ArrayList<>());
		}
	}

	/** Part of a domain. */
	public record Zone(String name, String label, String kind, List<Server> servers) {
	}

	/** A security domain with servers of its own and in zones. */
	public record Domain(String name, String label, String kind, List<Zone> zones, List<Server> servers) {
		Domain(String name, String label, String kind) {
			this(name, label, kind, new ArrayList<>(), new ArrayList<>());
		}
	}

	/** Somebody outside; the Internet if reached through nothing. */
	public record Outside(String name, String label, String through) {
	}

	/** A firewall in front of a domain; from names the domains and outsiders on its other side. */
	public record Firewall(String name, String product, boolean proxy, String protects, List<String> from) {
	}

	/** Accounts of the trusted domain are believed in the trusting one. */
	public record Trust(String trusting, String trusted) {
	}

	/** A BizTalk host on servers; statement is what it does, in the words of the language. */
	public record Host(String name, String label, String kind, List<String> statements, List<Server> servers) {
	}

	/** A database; flags are the words of its body, empty for none. */
	public record Database(String name, String kind, String location, String flags) {
	}

	/** A BizTalk group with its databases and hosts. */
	public record Group(String name, String label, List<Database> databases, List<Host> hosts) {
	}

	/** A failover cluster of two SQL servers. */
	public record Cluster(String name, String group, List<Server> nodes) {
		String role() {
			return name + "." + group;
		}
	}

	/** A farm of servers behind one address. */
	public record Farm(String name, String address, List<Server> members) {
	}

	/**
	 * Who talks to whom.
	 *
	 * @param kind {@code flow}, or the kind of a connection such as {@code data-access}
	 * @param words protocols, comma separated
	 * @param clauses what follows the protocols in our language
	 * @param purpose null for none
	 */
	public record Relation(String name, String kind, String source, String target, List<String> via, String words, String clauses, String purpose) {
		boolean isFlow() {
			return kind.equals("flow");
		}
	}

	/** A remark on something. */
	public record Note(String name, String text, String subject) {
	}

	/** A finding that is lived with. */
	public record Accept(String rule, String element, String reason) {
	}

	private final String name;
	private final List<Outside> outsides = new ArrayList<>();
	private final List<Domain> domains = new ArrayList<>();
	private final List<Trust> trusts = new ArrayList<>();
	private final List<Firewall> firewalls = new ArrayList<>();
	private final List<Group> groups = new ArrayList<>();
	private final List<Cluster> clusters = new ArrayList<>();
	private final List<Farm> farms = new ArrayList<>();
	private final List<Relation> relations = new ArrayList<>();
	private final List<Note> notes = new ArrayList<>();
	private final List<Accept> accepts = new ArrayList<>();

	Estate(String name) {
		this.name = name;
	}

	public String name() {
		return name;
	}

	public List<Outside> outsides() {
		return outsides;
	}

	public List<Domain> domains() {
		return domains;
	}

	public List<Trust> trusts() {
		return trusts;
	}

	public List<Firewall> firewalls() {
		return firewalls;
	}

	public List<Group> groups() {
		return groups;
	}

	public List<Cluster> clusters() {
		return clusters;
	}

	public List<Farm> farms() {
		return farms;
	}

	public List<Relation> relations() {
		return relations;
	}

	public List<Note> notes() {
		return notes;
	}

	public List<Accept> accepts() {
		return accepts;
	}

	/** @return the number of servers in all domains and zones */
	public int serverCount() {
		int count = 0;
		for (Domain domain : domains) {
			count += domain.servers().size();
			for (Zone zone : domain.zones()) {
				count += zone.servers().size();
			}
		}
		return count;
	}
}
