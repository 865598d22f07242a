package org.btdeploy.rules.fix;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which fixes suit which rule: one line each. Without fixes are rules whose findings ask for a fact that only people know
 * (OPS-001, where the backup of the master secret is).
 */
final class Catalogue {
	private static final Map<String, FixFamily> FAMILIES = families();

	private Catalogue() {
	}

	/** @return the fixes for findings of the rule, null if there are none */
	static FixFamily of(String rule) {
		return FAMILIES.get(rule);
	}

	static Set<String> rules() {
		return FAMILIES.keySet();
	}

	private static Map<String, FixFamily> families() {
		Map<String, FixFamily> families = new HashMap<>();
		addSecurity(families);
		addAvailability(families);
		addOthers(families);
		return Map.copyOf(families);
	}

	private static void addSecurity(Map<String, FixFamily> families) {
		families.put("SEC-001", Perimeter::runtime);
		families.put("SEC-002", Perimeter::host);
		families.put("SEC-003", Perimeter::sso);
		families.put("SEC-004", Databases::outsideData);
		families.put("SEC-005", Trusts::take);
		families.put("SEC-006", Trusts::add);
		families.put("SEC-007", Trusts::take);
		families.put("SEC-008", Borders::internet);
		families.put("SEC-009", Borders::domains);
		families.put("SEC-010", Borders::data);
		families.put("SEC-011", Channels::toDatabases);
		families.put("SEC-012", Channels::inside);
		families.put("SEC-013", Channels::inside);
		families.put("SEC-014", Borders::proxy);
		families.put("SEC-015", Flows::queues);
		families.put("SEC-016", Channels::internet);
		families.put("SEC-017", FirewallRules::close);
		families.put("SEC-018", FirewallRules::narrow);
		families.put("SEC-019", NewServers::domainController);
		families.put("SEC-020", Databases::shared);
		families.put("SEC-021", MasterSecrets::alone);
		families.put("SEC-022", NewServers::administration);
		families.put("SEC-023", Perimeter::misplaced);
		families.put("SEC-024", HostSplits::processing);
		families.put("SEC-025", HostSplits::tracking);
		families.put("SEC-026", Accounts::trusted);
		families.put("SEC-027", Accounts::own);
		families.put("SEC-028", Flows::administration);
		families.put("SEC-029", Flows::endpoints);
		families.put("SEC-030", Flows::portal);
		families.put("SEC-031", Flows::simpler);
	}

	private static void addAvailability(Map<String, FixFamily> families) {
		families.put("HA-001", Instances::tooFew);
		families.put("HA-002", HostClusters::orOnlyOne);
		families.put("HA-003", HostClusters::files);
		families.put("HA-004", HostClusters::queues);
		families.put("HA-005", HostClusters::orOnlyOne);
		families.put("HA-006", LoadBalancing::missing);
		families.put("HA-007", LoadBalancing::wrong);
		families.put("HA-008", LoadBalancing::wrong);
		families.put("HA-009", Databases::unprotected);
		families.put("HA-010", Databases::unprotected);
		families.put("HA-011", MasterSecrets::clustered);
		families.put("HA-012", HostClusters::besideSso);
		families.put("HA-013", HostClusters::besideSso);
		families.put("HA-014", HostClusters::failOver);
		families.put("HA-015", Resources::complete);
		families.put("HA-016", Databases::withHosts);
		families.put("HA-017", Workloads::pairs);
		families.put("HA-018", Workloads::apart);
		families.put("HA-019", VirtualMachines::apart);
		families.put("HA-020", VirtualMachines::redundant);
		families.put("HA-021", Tracking::number);
		families.put("HA-022", Settings::availabilityGroup);
		families.put("HA-023", Settings::copies);
		families.put("HA-024", Endpoints::single);
	}

	private static void addOthers(Map<String, FixFamily> families) {
		families.put("SCA-001", MessageBoxes::two);
		families.put("SCA-002", MessageBoxes::publication);
		families.put("SCA-003", Databases::shared);
		families.put("SCA-004", Databases::shared);
		families.put("SCA-005", HostSplits::any);
		families.put("OPS-002", LogShippings::complete);
		families.put("OPS-003", NewServers::monitoring);
		families.put("CON-001", UniqueParts::one);
		families.put("CON-002", Handlers::rightHost);
		families.put("CON-003", Placement::possible);
		families.put("CON-004", Tracking::missing);
		families.put("CON-005", Settings::only32Bit);
		families.put("CON-006", Settings::edition);
		families.put("CON-007", Flows::fitting);
		families.put("ACC-001", Waivers::remove);
		families.put("ACC-002", Waivers::remove);
	}
}
