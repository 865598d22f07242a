package org.btdeploy.diagram.graph;

/** What a node of a view stands for, as far as its place in the picture depends on it. */
public enum NodeKind {
	/** A domain: a large box with a title, firewalls sit on its border. */
	DOMAIN,
	/** A zone inside a domain: a white box with a title. */
	ZONE,
	/** A box drawn around nodes that belong together (failover cluster, NLB cluster, servers outside any domain). */
	FRAME,
	/** A server or anything else drawn as a card. */
	CARD,
	/** Something outside the deployment: the Internet, a partner. */
	EXTERNAL,
	/** A firewall: a badge centred on the border of the box it guards, or free-standing when it guards none. */
	FIREWALL,
	/** A note of the author, placed beside what it is about. */
	NOTE;

	/** @return whether nodes of this kind contain others */
	public boolean isContainer() {
		return this == DOMAIN || this == ZONE || this == FRAME;
	}
}
