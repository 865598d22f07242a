package org.btdeploy.diagram.notation;

/** The rows of {@link Notation}. Servers stand in the order in which their roles decide the look of a server with several. */
final class NotationTable {
	private NotationTable() {
	}

	static void fill() {
		areas();
		servers();
		databases();
		hosts();
		outside();
		availability();
		trusts();
	}

	private static void areas() {
		for (Tint tint : Tint.values()) {
			add("domain:" + tint.word(), Form.DOMAIN, "cluster", Ink.SLATE, PaletteGroup.AREAS);
		}
		add("zone:intranet-services", Form.ZONE, "server", Ink.SLATE, PaletteGroup.AREAS);
		add("zone:operations", Form.ZONE, "desktop", Ink.SLATE, PaletteGroup.AREAS);
		add("zone:information-workers", Form.ZONE, "worker", Ink.SLATE, PaletteGroup.AREAS);
		add("zone:custom", Form.ZONE, "server", Ink.SLATE, PaletteGroup.AREAS);
	}

	private static void servers() {
		server("biztalk", "biztalk", Ink.BLUE, PaletteGroup.BIZTALK);
		server("master-secret", "key", Ink.GOLD, PaletteGroup.BIZTALK);
		server("log-shipping-destination", "log-shipping", Ink.PURPLE, PaletteGroup.DATA);
		server("sql-server", "database", Ink.PURPLE, PaletteGroup.DATA);
		server("analysis-services", "cube", Ink.PURPLE, PaletteGroup.DATA);
		server("bam-portal", "portal", Ink.BLUE, PaletteGroup.BIZTALK);
		server("sharepoint", "sharepoint", Ink.BROWN, PaletteGroup.ENDPOINTS);
		server("http-relay", "relay", Ink.BROWN, PaletteGroup.ENDPOINTS);
		server("mail-server", "mail", Ink.BROWN, PaletteGroup.ENDPOINTS);
		server("ftp-server", "ftp", Ink.SLATE, PaletteGroup.ENDPOINTS);
		server("file-server", "folder", Ink.SLATE, PaletteGroup.ENDPOINTS);
		server("msmq-server", "queue", Ink.BROWN, PaletteGroup.ENDPOINTS);
		server("mqseries-server", "mq", Ink.BROWN, PaletteGroup.ENDPOINTS);
		server("admin-tools", "admin", Ink.SLATE, PaletteGroup.BIZTALK);
		server("monitoring", "monitoring", Ink.GREEN, PaletteGroup.INFRASTRUCTURE);
		server("sso", "sso", Ink.GOLD, PaletteGroup.BIZTALK);
		server("iis", "web", Ink.BROWN, PaletteGroup.ENDPOINTS);
		server("hyper-v-host", "hypervisor", Ink.SLATE, PaletteGroup.INFRASTRUCTURE);
		server("tmg", "firewall", Ink.BRICK, PaletteGroup.SECURITY);
		server("domain-controller", "directory", Ink.SLATE, PaletteGroup.INFRASTRUCTURE);
		server("time-server", "clock", Ink.SLATE, PaletteGroup.INFRASTRUCTURE);
		server("terminal-services-client", "desktop", Ink.SLATE, PaletteGroup.ENDPOINTS);
		server("information-worker-client", "worker", Ink.SLATE, PaletteGroup.ENDPOINTS);
		add("server", Form.CARD, "server", Ink.SLATE, PaletteGroup.INFRASTRUCTURE);
		add("virtual-machine", Form.CARD, "vm", Ink.SLATE, PaletteGroup.INFRASTRUCTURE);
		add("unknown", Form.CARD, "unknown", Ink.SLATE, PaletteGroup.INFRASTRUCTURE);
	}

	private static void databases() {
		database("messagebox", "database-messages");
		database("management", "database-settings");
		database("sso", "database-secret");
		database("tracking", "database-tracking");
		database("rule-engine", "database-rules");
		database("tracking-analysis", "cube");
		database("bam-primary-import", "database-activity");
		database("bam-star-schema", "database-activity");
		database("bam-analysis", "cube");
		database("bam-archive", "database-activity");
		database("bam-alerts-application", "database-activity");
		database("bam-alerts-instance", "database-activity");
		database("ssisdb", "database-settings");
		database("sharepoint-configuration", "database-settings");
		database("sharepoint-content", "database");
		database("monitoring", "database-tracking");
		add("database", Form.ROW, "database", Ink.PURPLE, PaletteGroup.DATA);
		add("sql-instance", Form.ROW, "database", Ink.PURPLE, PaletteGroup.DATA);
		add("log-shipping", Form.ROW, "log-shipping", Ink.PURPLE, PaletteGroup.DATA);
	}

	private static void hosts() {
		add("host:receive", Form.ROW, "receive", Ink.BLUE, PaletteGroup.BIZTALK);
		add("host:process", Form.ROW, "process", Ink.GREEN, PaletteGroup.BIZTALK);
		add("host:send", Form.ROW, "send", Ink.BLUE, PaletteGroup.BIZTALK);
		add("host:tracking", Form.ROW, "tracking", Ink.GREEN, PaletteGroup.BIZTALK);
		add("host", Form.ROW, "host", Ink.BLUE, PaletteGroup.BIZTALK);
		add("host-several", Form.ROW, "host", Ink.BLUE, PaletteGroup.BIZTALK);
		add("host-isolated", Form.ROW, "host-isolated", Ink.BLUE, PaletteGroup.BIZTALK);
		add("group", Form.FRAME, "group", Ink.BLUE, PaletteGroup.BIZTALK);
	}

	private static void outside() {
		add("internet", Form.CLOUD, "cloud", Ink.SLATE, PaletteGroup.OUTSIDE);
		add("partner", Form.CARD, "partner", Ink.SLATE, PaletteGroup.OUTSIDE);
		add("firewall", Form.FIREWALL, "firewall", Ink.BRICK, PaletteGroup.SECURITY);
		add("reverse-proxy", Form.FIREWALL, "reverse-proxy", Ink.BRICK, PaletteGroup.SECURITY);
		add("note", Form.NOTE, "note", Ink.GOLD, PaletteGroup.ANNOTATION);
	}

	private static void availability() {
		add("cluster", Form.FRAME, "cluster", Ink.SLATE, PaletteGroup.AVAILABILITY);
		add("cluster-group", Form.ROW, "host", Ink.SLATE, PaletteGroup.AVAILABILITY);
		add("shared-storage", Form.ROW, "disk", Ink.PURPLE, PaletteGroup.AVAILABILITY);
		add("tier", Form.FRAME, "biztalk", Ink.BLUE, PaletteGroup.AVAILABILITY);
		add("nlb", Form.FRAME, "load-balancer", Ink.SLATE, PaletteGroup.AVAILABILITY);
		add("shipped", Form.FRAME, "log-shipping", Ink.PURPLE, PaletteGroup.AVAILABILITY);
		add("availability-group", Form.FRAME, "availability-group", Ink.PURPLE, PaletteGroup.AVAILABILITY);
	}

	private static void trusts() {
		add("account", Form.CARD, "account", Ink.SLATE, PaletteGroup.SECURITY);
		add("no-trust", Form.FRAME, "no-trust", Ink.SLATE, PaletteGroup.SECURITY);
	}

	private static void server(String role, String icon, Ink ink, PaletteGroup group) {
		add("server:" + role, Form.CARD, icon, ink, group);
	}

	private static void database(String kind, String icon) {
		add("database:" + kind, Form.ROW, icon, Ink.PURPLE, PaletteGroup.DATA);
	}

	private static void add(String key, Form form, String icon, Ink ink, PaletteGroup group) {
		Notation.add(new NotationEntry(key, form, icon, ink, group));
	}
}
