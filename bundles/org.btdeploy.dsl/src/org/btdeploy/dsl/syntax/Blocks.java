package org.btdeploy.dsl.syntax;

import java.util.Map;
import java.util.Set;

/** Which keyword can begin a line in the block of which other one; tells a missing brace from other mistakes. */
final class Blocks {
	private static final Set<String> TOP = Set.of("internet", "partner", "domain", "trust", "firewall", "sql-instance", "cluster", "nlb",
		"availability-group", "log-shipping", "flow", "connection", "note", "accept");
	private static final Set<String> IN_DEPLOYMENT = Set.of("target", "workload", "internal-threats", "partners", "description", "server", "group", "database");
	private static final Map<String, Set<String>> INSIDE = Map.of(
		"domain", Set.of("zone", "server"),
		"zone", Set.of("server"),
		"firewall", Set.of("reverse-proxy", "protects", "from", "allow"),
		"group", Set.of("version", "database", "host", "receive-port", "send-port", "orchestration", "resources", "active", "owners", "depends"),
		"host", Set.of("receive", "send", "process", "tracking", "default", "authentication-trusted", "only-32-bit", "mime-decoder",
			"windows-group", "application-pool", "clustered", "instance"),
		"receive-port", Set.of("location"),
		"cluster", Set.of("nodes", "shared-storage", "group"),
		"server", Set.of());

	private Blocks() {
	}

	/** @return whether the keyword begins an element or statement that can stand in the block of the other */
	static boolean canHold(String block, String keyword) {
		if (block.equals("deployment")) {
			return TOP.contains(keyword) || IN_DEPLOYMENT.contains(keyword);
		}
		Set<String> inside = INSIDE.get(block);
		return inside != null && inside.contains(keyword);
	}

	/** @return whether the keyword begins any element or statement of its own line */
	static boolean begins(String keyword) {
		if (TOP.contains(keyword) || IN_DEPLOYMENT.contains(keyword)) {
			return true;
		}
		for (Set<String> inside : INSIDE.values()) {
			if (inside.contains(keyword)) {
				return true;
			}
		}
		return false;
	}

	/** @return whether the keyword begins an element that always stands in a block of its own kind */
	static boolean beginsElement(String keyword) {
		return TOP.contains(keyword) || keyword.equals("server") || keyword.equals("zone") || keyword.equals("group") || keyword.equals("database")
			|| keyword.equals("host") || keyword.equals("receive-port") || keyword.equals("send-port") || keyword.equals("orchestration")
			|| keyword.equals("location") || keyword.equals("instance");
	}
}
