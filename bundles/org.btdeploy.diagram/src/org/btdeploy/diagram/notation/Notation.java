package org.btdeploy.diagram.notation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one table of how elements look, keyed by the words of the language. It knows no model: callers pass the words.
 * A word it does not know yields the placeholder of that kind, never null.
 */
public final class Notation {
	private static final List<NotationEntry> TABLE = new ArrayList<>(96);
	private static final Map<String, NotationEntry> BY_KEY = new HashMap<>(192);
	private static final List<NotationEntry> SERVERS_BY_RANK = new ArrayList<>(32);

	static {
		NotationTable.fill();
	}

	private Notation() {
	}

	static void add(NotationEntry entry) {
		TABLE.add(entry);
		BY_KEY.put(entry.key(), entry);
		if (entry.key().startsWith("server:")) {
			SERVERS_BY_RANK.add(entry);
		}
	}

	/** @return all entries, in the order of palette and documentation */
	public static List<NotationEntry> all() {
		return Collections.unmodifiableList(TABLE);
	}

	/** @return the entry with this key, or the placeholder for unknown things */
	public static NotationEntry of(String key) {
		NotationEntry entry = BY_KEY.get(key);
		return entry == null ? BY_KEY.get("unknown") : entry;
	}

	/**
	 * @param roles roles of a server as written; the most telling one decides, whatever their order
	 * @return the plain server where there is no role, the placeholder where no role is known
	 */
	public static NotationEntry server(Collection<String> roles) {
		if (roles.isEmpty()) {
			return of("server");
		}
		for (NotationEntry entry : SERVERS_BY_RANK) {
			if (roles.contains(entry.key().substring("server:".length()))) {
				return entry;
			}
		}
		return of("unknown");
	}

	/** @param kind database kind as written in the language */
	public static NotationEntry database(String kind) {
		NotationEntry entry = BY_KEY.get("database:" + kind);
		return entry == null ? of("database") : entry;
	}

	/** @param function {@code receive}, {@code process}, {@code send} or {@code tracking}; anything else is a host without one */
	public static NotationEntry host(String function) {
		NotationEntry entry = BY_KEY.get("host:" + function);
		return entry == null ? of("host") : entry;
	}

	/** @param kind domain kind as written in the language */
	public static NotationEntry domain(String kind) {
		return of("domain:" + Tint.of(kind).word());
	}

	/** @param kind zone kind as written in the language */
	public static NotationEntry zone(String kind) {
		NotationEntry entry = BY_KEY.get("zone:" + kind);
		return entry == null ? of("zone:custom") : entry;
	}
}
