package org.btdeploy.dsl.print;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.eclipse.emf.ecore.EClass;

/**
 * The concrete syntax of the language as data, one line a phrase, in the order of the grammar. The parser has its own
 * grammar; this one serves everything that writes: printer, formatter and text edits. A test holds the two together.
 */
public final class SyntaxTable {
	private static final Syntax[] BY_CLASSIFIER = new Syntax[DeploymentPackage.eINSTANCE.getEClassifiers().size()];

	static {
		deployment();
		servers();
		firewalls();
		group();
		ports();
		availability();
		traffic();
		remarks();
	}

	private SyntaxTable() {
	}

	/** @return the syntax of the kind of element; null for kinds without a text of their own */
	public static Syntax of(EClass type) {
		return type.getEPackage() == DeploymentPackage.eINSTANCE ? BY_CLASSIFIER[type.getClassifierID()] : null;
	}

	private static void deployment() {
		add(syntax(Literals.DEPLOYMENT, "deployment").name().label().block()
			.word("target", Literals.DEPLOYMENT__TARGET_WORD)
			.word("workload", Literals.DEPLOYMENT__WORKLOAD_WORD)
			.flag("internal-threats", Literals.DEPLOYMENT__INTERNAL_THREATS)
			.number("partners", Literals.DEPLOYMENT__PARTNERS)
			.string("description", Literals.DEPLOYMENT__DESCRIPTION)
			.children(Literals.DEPLOYMENT__ELEMENTS));
		add(syntax(Literals.INTERNET, "internet").name().label());
		add(syntax(Literals.PARTNER, "partner").name().label()
			.reference("through", Literals.PARTNER__THROUGH));
	}

	private static void servers() {
		add(syntax(Literals.DOMAIN, "domain").name().label()
			.word(":", Literals.DOMAIN__KIND_WORDS).must()
			.flag("no-active-directory", Literals.DOMAIN__NO_ACTIVE_DIRECTORY)
			.body()
			.children(Literals.DOMAIN__MEMBERS));
		add(syntax(Literals.ZONE, "zone").name().label()
			.word(":", Literals.ZONE__KIND_WORD).must()
			.body()
			.children(Literals.ZONE__SERVERS));
		add(syntax(Literals.SERVER, "server").name().label()
			.wordOrString(":", Literals.SERVER__ROLE_WORDS)
			.body()
			.keyword(Literals.SERVER__NATURE)
			.reference("on", Literals.SERVER__HYPER_VHOST).attached()
			.flag("remote", Literals.SERVER__REMOTE)
			.flag("highly-available", Literals.SERVER__HIGHLY_AVAILABLE)
			.word("concurrent-mailbox-connections", Literals.SERVER__CONCURRENT_MAILBOX_CONNECTIONS_WORD)
			.string("master-secret-backup", Literals.SERVER__MASTER_SECRET_BACKUP)
			.string("sso-account", Literals.SERVER__SSO_ACCOUNT));
		add(syntax(Literals.TRUST, "trust").optionalName()
			.reference("", Literals.TRUST__TRUSTING).must()
			.reference("->", Literals.TRUST__TRUSTED).must());
	}

	private static void firewalls() {
		add(syntax(Literals.FIREWALL, "firewall").name().label()
			.word(":", Literals.FIREWALL__TECHNOLOGY_WORD)
			.body()
			.flag("reverse-proxy", Literals.FIREWALL__REVERSE_PROXY)
			.reference("protects", Literals.FIREWALL__PROTECTS)
			.reference("from", Literals.FIREWALL__OUTER_SIDES)
			.children(Literals.FIREWALL__RULES));
		add(syntax(Literals.FIREWALL_RULE, "allow")
			.word("", Literals.FIREWALL_RULE__TRANSPORT_WORD).must()
			.ports("", Literals.FIREWALL_RULE__PORTS, Literals.FIREWALL_RULE__ANY_PORT).must()
			.referenceOrAny("from", Literals.FIREWALL_RULE__SOURCE, Literals.FIREWALL_RULE__ANY_SOURCE).must()
			.referenceOrAny("to", Literals.FIREWALL_RULE__TARGET, Literals.FIREWALL_RULE__ANY_TARGET).must());
	}

	private static void group() {
		add(syntax(Literals.BIZ_TALK_GROUP, "group").name().label()
			.word(":", Literals.BIZ_TALK_GROUP__EDITION_WORD)
			.body()
			.string("version", Literals.BIZ_TALK_GROUP__VERSION)
			.children(Literals.BIZ_TALK_GROUP__MEMBERS));
		add(syntax(Literals.DATABASE, "database").name().label()
			.wordOrString(":", Literals.DATABASE__KIND_WORD).must()
			.reference("on", Literals.DATABASE__LOCATION).must()
			.body()
			.flag("master", Literals.DATABASE__MASTER)
			.flag("publication-disabled", Literals.DATABASE__PUBLICATION_DISABLED)
			.flag("mirrored", Literals.DATABASE__MIRRORED)
			.flag("shadow-copies", Literals.DATABASE__SHADOW_COPIES));
		add(syntax(Literals.HOST, "host").name().label()
			.word(":", Literals.HOST__TYPE_WORD).must()
			.body()
			.wordOrString("receive", Literals.HOST__RECEIVE_ADAPTER_WORDS)
			.wordOrString("send", Literals.HOST__SEND_ADAPTER_WORDS)
			.flag("process", Literals.HOST__PROCESS)
			.flag("tracking", Literals.HOST__TRACKING)
			.flag("default", Literals.HOST__DEFAULT)
			.flag("authentication-trusted", Literals.HOST__AUTHENTICATION_TRUSTED)
			.flag("only-32-bit", Literals.HOST__ONLY32_BIT)
			.flag("mime-decoder", Literals.HOST__MIME_DECODER)
			.string("windows-group", Literals.HOST__WINDOWS_GROUP)
			.string("application-pool", Literals.HOST__APPLICATION_POOL)
			.reference("clustered in", Literals.HOST__CLUSTER_GROUP)
			.children(Literals.HOST__INSTANCES));
		add(syntax(Literals.HOST_INSTANCE, "instance")
			.reference("on", Literals.HOST_INSTANCE__SERVER).must()
			.string("as", Literals.HOST_INSTANCE__ACCOUNT)
			.body()
			.flag("disabled", Literals.HOST_INSTANCE__DISABLED));
	}

	private static void ports() {
		add(syntax(Literals.RECEIVE_PORT, "receive-port").name().label()
			.body()
			.children(Literals.RECEIVE_PORT__LOCATIONS));
		add(syntax(Literals.RECEIVE_LOCATION, "location").name().label()
			.wordOrString(":", Literals.RECEIVE_LOCATION__ADAPTER_WORD).must()
			.reference("in", Literals.RECEIVE_LOCATION__HOST).must()
			.body()
			.string("address", Literals.RECEIVE_LOCATION__ADDRESS)
			.reference("at", Literals.RECEIVE_LOCATION__ENDPOINT)
			.reference("runs-on", Literals.RECEIVE_LOCATION__SERVER)
			.flag("ordered", Literals.RECEIVE_LOCATION__ORDERED)
			.flag("local-queue", Literals.RECEIVE_LOCATION__LOCAL_QUEUE));
		add(syntax(Literals.SEND_PORT, "send-port").name().label()
			.wordOrString(":", Literals.SEND_PORT__ADAPTER_WORD).must()
			.reference("in", Literals.SEND_PORT__HOST).must()
			.body()
			.string("address", Literals.SEND_PORT__ADDRESS)
			.reference("at", Literals.SEND_PORT__ENDPOINT)
			.flag("ordered", Literals.SEND_PORT__ORDERED));
		add(syntax(Literals.ORCHESTRATION, "orchestration").name().label()
			.reference("in", Literals.ORCHESTRATION__HOST).must());
	}

	private static void availability() {
		add(syntax(Literals.SQL_INSTANCE, "sql-instance").name().label()
			.word(":", Literals.SQL_INSTANCE__KIND_WORD).must()
			.reference("on", Literals.SQL_INSTANCE__LOCATION).must()
			.body()
			.word("edition", Literals.SQL_INSTANCE__EDITION_WORD)
			.string("version", Literals.SQL_INSTANCE__VERSION));
		add(syntax(Literals.FAILOVER_CLUSTER, "cluster").name().label()
			.word(":", Literals.FAILOVER_CLUSTER__MODE_WORD).must()
			.body()
			.reference("nodes", Literals.FAILOVER_CLUSTER__NODES)
			.flag("shared-storage", Literals.FAILOVER_CLUSTER__SHARED_STORAGE)
			.children(Literals.FAILOVER_CLUSTER__GROUPS));
		add(syntax(Literals.CLUSTER_GROUP, "group").name().label()
			.body()
			.word("resources", Literals.CLUSTER_GROUP__RESOURCE_WORDS)
			.reference("active", Literals.CLUSTER_GROUP__ACTIVE_NODE)
			.reference("owners", Literals.CLUSTER_GROUP__POSSIBLE_OWNERS)
			.children(Literals.CLUSTER_GROUP__DEPENDENCIES));
		add(syntax(Literals.RESOURCE_DEPENDENCY, "depends")
			.word("", Literals.RESOURCE_DEPENDENCY__RESOURCE_WORD).must()
			.word("on", Literals.RESOURCE_DEPENDENCY__DEPENDS_ON_WORD).must());
		add(syntax(Literals.NLB_CLUSTER, "nlb").name().label()
			.word(":", Literals.NLB_CLUSTER__KIND_WORD)
			.body()
			.reference("members", Literals.NLB_CLUSTER__MEMBERS)
			.string("address", Literals.NLB_CLUSTER__ADDRESS));
		add(syntax(Literals.AVAILABILITY_GROUP, "availability-group").name().label()
			.word(":", Literals.AVAILABILITY_GROUP__COMMIT_MODE_WORD).must()
			.body()
			.reference("replicas", Literals.AVAILABILITY_GROUP__REPLICAS)
			.string("listener", Literals.AVAILABILITY_GROUP__LISTENER)
			.flag("per-database-dtc", Literals.AVAILABILITY_GROUP__PER_DATABASE_DTC)
			.flag("multi-subnet", Literals.AVAILABILITY_GROUP__MULTI_SUBNET));
		add(syntax(Literals.LOG_SHIPPING, "log-shipping").name().label().block()
			.reference("from", Literals.LOG_SHIPPING__SOURCES).must()
			.reference("to", Literals.LOG_SHIPPING__DESTINATION).must());
	}

	private static void traffic() {
		add(connection(Literals.MESSAGE_FLOW, "flow")
			.wordOrString(":", Literals.CONNECTION__PROTOCOL_WORDS).must()
			.clauses()
			.keyword(Literals.MESSAGE_FLOW__DIRECTION)
			.word("by", Literals.CONNECTION__INITIATOR_WORD)
			.wordOrString("using", Literals.MESSAGE_FLOW__ADAPTER_WORD)
			.ports("ports", Literals.CONNECTION__PORTS, Literals.CONNECTION__ANY_PORT)
			.word("protected", Literals.CONNECTION__PROTECTION_WORD)
			.flag("message-encrypted", Literals.MESSAGE_FLOW__MESSAGE_ENCRYPTED)
			.flag("transactional", Literals.MESSAGE_FLOW__TRANSACTIONAL)
			.reference("alternative-to", Literals.MESSAGE_FLOW__ALTERNATIVE_TO)
			.string("for", Literals.CONNECTION__PURPOSE));
		add(connection(Literals.INFRASTRUCTURE_CONNECTION, "connection")
			.word(":", Literals.INFRASTRUCTURE_CONNECTION__KIND_WORD).must()
			.wordOrString("", Literals.CONNECTION__PROTOCOL_WORDS)
			.clauses()
			.word("by", Literals.CONNECTION__INITIATOR_WORD)
			.ports("ports", Literals.CONNECTION__PORTS, Literals.CONNECTION__ANY_PORT)
			.word("protected", Literals.CONNECTION__PROTECTION_WORD)
			.string("for", Literals.CONNECTION__PURPOSE));
	}

	private static Syntax connection(EClass type, String keyword) {
		return syntax(type, keyword).optionalName()
			.reference("", Literals.CONNECTION__SOURCE).must()
			.reference("->", Literals.CONNECTION__TARGET).must()
			.reference("via", Literals.CONNECTION__VIA);
	}

	private static void remarks() {
		add(syntax(Literals.NOTE, "note").name()
			.string("", Literals.NOTE__TEXT).must()
			.reference("on", Literals.NOTE__SUBJECTS).must());
		add(syntax(Literals.ACCEPTANCE, "accept")
			.word("", Literals.ACCEPTANCE__RULE).must()
			.reference("on", Literals.ACCEPTANCE__SUBJECT)
			.string("because", Literals.ACCEPTANCE__REASON).must()
			.string("by", Literals.ACCEPTANCE__OWNER)
			.date("until", Literals.ACCEPTANCE__UNTIL));
	}

	private static Syntax syntax(EClass type, String keyword) {
		return new Syntax(type, keyword);
	}

	private static void add(Syntax syntax) {
		BY_CLASSIFIER[syntax.type().getClassifierID()] = syntax.done();
	}
}
