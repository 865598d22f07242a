package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.btdeploy.model.Zone;
import org.btdeploy.rules.security.Accounts;
import org.eclipse.emf.ecore.EObject;

/** Under which accounts services run in which domain, and in which domain these accounts live, as far as their names tell. */
final class DomainAccounts {
	/** An account as first written, with what runs under it. */
	static final class Account {
		private final String name;
		private final Set<String> services = new LinkedHashSet<>();
		private final Set<Domain> domains = new LinkedHashSet<>();
		private final List<EObject> elements = new ArrayList<>();

		private Account(String name) {
			this.name = name;
		}

		String name() {
			return name;
		}

		/** @return hosts and servers whose services run under it */
		Set<String> services() {
			return services;
		}

		/** @return the domains in which it is used */
		Set<Domain> domains() {
			return domains;
		}

		/** @return the host instances and servers that name it */
		List<EObject> elements() {
			return elements;
		}
	}

	private final Map<String, Domain> byName = new HashMap<>();
	private final Map<Domain, Map<String, Account>> used = new HashMap<>();
	private final Map<Domain, Map<String, Account>> living = new HashMap<>();

	DomainAccounts(Deployment deployment) {
		deployment.getElements().forEach(element -> {
			if (element instanceof Domain domain && domain.getName() != null) {
				byName.putIfAbsent(Accounts.normalized(domain.getName()), domain);
			}
		});
		deployment.getElements().forEach(element -> {
			if (element instanceof Domain domain) {
				domain.eAllContents().forEachRemaining(this::addSso);
			} else if (element instanceof BizTalkGroup group) {
				group.eAllContents().forEachRemaining(this::addInstance);
			}
		});
	}

	/** @return the accounts under which services run in the domain, in the order of the text */
	List<Account> used(Domain domain) {
		return List.copyOf(used.getOrDefault(domain, Map.of()).values());
	}

	/** @return the accounts that belong to the domain by their names, in the order of the text */
	List<Account> living(Domain domain) {
		return List.copyOf(living.getOrDefault(domain, Map.of()).values());
	}

	private void addSso(EObject element) {
		if (element instanceof Server server) {
			add(server, server.getSsoAccount(), server, server);
		}
	}

	private void addInstance(EObject element) {
		if (element instanceof HostInstance instance && instance.getServer() != null) {
			add(instance.getServer(), instance.getAccount(), instance, (Host) instance.eContainer());
		}
	}

	private void add(Server server, String account, EObject element, NamedElement service) {
		Domain domain = domain(server);
		if (domain == null || account == null || account.isBlank()) {
			return;
		}
		put(used, domain, account, element, service, domain);
		String authority = Accounts.authority(account);
		Domain home = authority == null ? null : byName.get(authority);
		if (home != null) {
			put(living, home, account, element, service, domain);
		}
	}

	private static void put(Map<Domain, Map<String, Account>> map, Domain key, String name, EObject element, NamedElement service, Domain user) {
		Account account = map.computeIfAbsent(key, any -> new LinkedHashMap<>()).computeIfAbsent(Accounts.normalized(name), any -> new Account(name.strip()));
		account.services.add(Labels.oneLine(service));
		account.domains.add(user);
		account.elements.add(element);
	}

	private static Domain domain(Server server) {
		EObject around = server.eContainer();
		if (around instanceof Zone zone) {
			around = zone.eContainer();
		}
		return around instanceof Domain domain ? domain : null;
	}
}
