package org.btdeploy.model.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Server;

/** What is known of one domain. */
public final class DomainFacts {
	/** Rank of a domain that is custom only or of unknown kind: neither outer nor inner. */
	public static final int NO_RANK = 0;

	private final Domain domain;
	private final Set<DomainKind> kinds = EnumSet.noneOf(DomainKind.class);
	final List<Server> servers = new ArrayList<>();

	DomainFacts(Domain domain) {
		this.domain = domain;
		kinds.addAll(domain.getKinds());
	}

	public Domain domain() {
		return domain;
	}

	/** @return its known kinds; several for a merged domain, none if all its words are unknown */
	public Set<DomainKind> kinds() {
		return Collections.unmodifiableSet(kinds);
	}

	public boolean is(DomainKind kind) {
		return kinds.contains(kind);
	}

	/** @return the servers in the domain and its zones */
	public List<Server> servers() {
		return Collections.unmodifiableList(servers);
	}

	/** @return whether the domain is custom and nothing else */
	public boolean isCustomOnly() {
		return kinds.size() == 1 && is(DomainKind.CUSTOM);
	}

	/** @return whether BizTalk works here: service interfaces or services are among its kinds */
	public boolean isProcessing() {
		return is(DomainKind.SERVICE_INTERFACES) || is(DomainKind.SERVICES);
	}

	/** @return whether processing and data were merged into this domain */
	public boolean mergesProcessingAndData() {
		return is(DomainKind.DATA) && isProcessing();
	}

	/**
	 * How far inside the domain lies: 1 perimeter and corporate, 2 service interfaces, 3 services, 4 data
	 * (large-distributed-architecture.md). A merged domain takes its innermost kind.
	 *
	 * @return {@link #NO_RANK} if none of its kinds has a place in that order
	 */
	public int rank() {
		if (is(DomainKind.DATA)) {
			return 4;
		}
		if (is(DomainKind.SERVICES)) {
			return 3;
		}
		if (is(DomainKind.SERVICE_INTERFACES)) {
			return 2;
		}
		return is(DomainKind.PERIMETER) || is(DomainKind.CORPORATE) ? 1 : NO_RANK;
	}
}
