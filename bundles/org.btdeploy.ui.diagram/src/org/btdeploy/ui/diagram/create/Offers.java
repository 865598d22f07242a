package org.btdeploy.ui.diagram.create;

import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.ui.diagram.Messages;

/** What entries of the notation create, and where. */
public final class Offers {
	/** What can be created; further entries of the notation are looks of other elements. */
	private static final Set<String> KINDS = Set.of("server", "virtual-machine", "domain", "zone", "firewall", "host", "database", "sql-instance", "cluster", "nlb",
		"availability-group", "cluster-group", "shared-storage", "log-shipping", "internet", "partner", "group", "note");

	private Offers() {
	}

	/** @return whether elements of the entry can be created in the picture */
	public static boolean isCreatable(NotationEntry entry) {
		return KINDS.contains(kind(entry));
	}

	/** @return what the entry is for and how it is placed, for tooltips */
	public static String tip(NotationEntry entry) {
		return Messages.get("Offers_tip_" + kind(entry));
	}

	/** @return why nothing of the entry can be created there, for entries without any offer */
	public static String nothing(NotationEntry entry) {
		return Messages.get("Offers_nothing_" + kind(entry));
	}

	/** @return what creating the entry there can mean, the likeliest first; refused ones are among them, none if it means nothing */
	public static List<Offer> of(NotationEntry entry, Spot spot) {
		return switch (kind(entry)) {
			case "server", "virtual-machine" -> ServerOffers.of(entry, spot);
			case "domain", "zone" -> AreaOffers.of(entry, spot);
			case "firewall" -> FirewallOffers.of(entry, spot);
			case "host" -> HostOffers.of(entry, spot);
			case "database", "sql-instance" -> DataOffers.of(entry, spot);
			case "cluster", "nlb", "availability-group", "cluster-group", "shared-storage", "log-shipping" -> AvailabilityOffers.of(entry, spot);
			default -> OtherOffers.of(entry, spot);
		};
	}

	/** @return kind of element: the part of the key before its word, one for entries that differ in look only */
	static String kind(NotationEntry entry) {
		String key = entry.key();
		int colon = key.indexOf(':');
		String kind = colon < 0 ? key : key.substring(0, colon);
		return switch (kind) {
			case "host-isolated" -> "host";
			case "reverse-proxy" -> "firewall";
			default -> kind;
		};
	}

	/** @return the word after the colon of the key, empty if there is none */
	static String word(NotationEntry entry) {
		int colon = entry.key().indexOf(':');
		return colon < 0 ? "" : entry.key().substring(colon + 1);
	}
}
