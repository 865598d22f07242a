package org.btdeploy.diagram.scene;

import java.util.List;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.diagram.notation.Tint;

/** Part of the large distributed architecture with places by hand: the picture the look of the notation was settled with. */
public final class LargeDistributed {
	private final PictureFixture f = new PictureFixture();

	private LargeDistributed() {
	}

	public static Picture picture() {
		return fixture().picture(settings());
	}

	public static PictureSettings settings() {
		return PictureSettings.of("Large distributed architecture", "Network view · production")
				.withFooter(List.of("contoso-prod.btdeploy", "2026-11-20", "1 error, 1 warning"));
	}

	public static PictureFixture fixture() {
		LargeDistributed large = new LargeDistributed();
		large.outside();
		large.perimeter();
		large.serviceInterfaces();
		large.services();
		large.data();
		large.corporate();
		large.wires();
		return large.f;
	}

	private Node domain(String id, String title, String detail, Tint tint, double x, double y, double width, double height) {
		NodeContent content = new NodeContent(Notation.domain(tint.word()), title).tint(tint);
		if (detail != null) {
			content.detail(detail);
		}
		return f.box(null, NodeKind.DOMAIN, id, content, x, y, width, height);
	}

	private void outside() {
		f.leaf(null, NodeKind.EXTERNAL, "Internet", new NodeContent(Notation.of("internet"), "Internet"), 74, 104);
		f.card(null, "Partner", "partner", "Partner", "orchestration", 56, 216);
	}

	private void perimeter() {
		Node p = domain("Perimeter", "Perimeter network", "Internet-facing services, no BizTalk Server", Tint.PERIMETER, 330, 76,
				560, 160);
		f.card(p, "HTTP", "server:http-relay", "HTTP (Rec)", "relay, IIS", 396, 152);
		f.card(p, "MAIL", "server:mail-server", "Exchange", "receive, send", 559, 152);
		f.card(p, "FTP", "server:ftp-server", "FTP", "receive, send", 722, 152);
		f.content("MAIL").badge(new Badge(Severity.WARNING, "HA-010: no cluster"));
		f.firewall("FW4", "reverse proxy", 330, 150);
	}

	private void serviceInterfaces() {
		Node s = domain("SI", "Service interfaces domain", null, Tint.SERVICE_INTERFACES, 330, 330, 560, 136);
		f.card(s, "RCV-1", "host:receive", "Receive", "isolated host", 356, 384);
		f.card(s, "RCV-2", "host:receive", "Receive", "in-process host", 536, 384);
		f.card(s, "SND", "host:send", "Send", "in-process host", 716, 384);
		f.content("RCV-2").badge(new Badge(Severity.ERROR, "HA-001: only one instance"));
		f.firewall("FW3", null, 610, 330);
	}

	private void services() {
		Node s = domain("SVC", "Services domain", null, Tint.SERVICES, 330, 552, 560, 206);
		f.card(s, "PRC", "host:process", "Processing", "orchestrations", 356, 604);
		f.card(s, "TRK", "host:tracking", "Tracking", "host tracking", 536, 604);
		f.card(s, "MON", "server:monitoring", "Monitoring", "SCOM", 716, 604);
		f.card(s, "MSS-A", "server:master-secret", "Master secret", "active", 356, 680);
		f.card(s, "MSS-B", "server:master-secret", "Master secret", "passive", 536, 680);
		f.card(s, "ADMIN", "server:admin-tools", "Admin tools", "BizTalk, SSO", 716, 680);
		f.content("MSS-B").state(NodeState.PASSIVE);
		f.firewall("FW2", null, 610, 552);
	}

	private void data() {
		Node d = domain("DATA", "Data domain", null, Tint.DATA, 330, 840, 860, 136);
		card(d, "SQL-SSO", Notation.database("sso"), "SSO", "own server", 354);
		card(d, "SQL-MB1", Notation.database("messagebox"), "MessageBox 1", "master", 520);
		card(d, "SQL-MB2", Notation.database("messagebox"), "MessageBox 2", null, 686);
		card(d, "SQL-MGMT", Notation.database("management"), "Management", "rules, tracking", 852);
		card(d, "OLAP", Notation.database("bam-analysis"), "Analysis", "OLAP", 1018);
		f.firewall("FW1", null, 610, 840);
	}

	private void card(Node parent, String id, NotationEntry entry, String title, String detail, double x) {
		NodeContent content = new NodeContent(entry, title);
		if (detail != null) {
			content.detail(detail);
		}
		f.leaf(parent, NodeKind.CARD, id, content, x, 892);
	}

	private void corporate() {
		Node c = domain("Corporate", "Corporate domain", null, Tint.CORPORATE, 30, 330, 250, 428);
		Node i = f.box(c, NodeKind.ZONE, "Intranet", new NodeContent(Notation.zone("intranet-services"), "Intranet services"), 46, 376,
				218, 234);
		f.card(i, "LOB", "server:sql-server", "SQL", "line of business", 64, 408);
		f.card(i, "FILES", "server:file-server", "File share", null, 64, 472);
		f.card(i, "MSMQ", "server:msmq-server", "Message queue", "MSMQ", 64, 536);
		for (String id : List.of("LOB", "FILES", "MSMQ")) {
			f.node(id).resize(182, 56);
		}
		Node o = f.box(c, NodeKind.ZONE, "Operations", new NodeContent(Notation.zone("operations"), "Operations"), 46, 626, 218, 112);
		f.card(o, "DESK", "server:terminal-services-client", "Admin client", "three desktops", 64, 660);
		f.node("DESK").resize(182, 56);
	}

	private void wires() {
		f.wire("f0", f.node("Partner"), f.node("Internet"), List.of(), new LineStyle(null, LineKind.QUIET, false, null), false, 130, 216,
				130, 172);
		f.wire("f1", f.node("Internet"), f.node("FW4"), List.of(f.chip("f1", Initiator.PARTNER, true, 232, 128, "HTTPS")),
				new LineStyle("f1"), true, 186, 142, 271, 142);
		f.wire("f2", f.node("FW4"), f.node("Internet"), List.of(f.chip("f2", Initiator.BIZTALK, false, 232, 174, "SMTP")),
				new LineStyle("f2"), true, 271, 158, 186, 158);
		f.wire("f3", f.node("HTTP"), f.node("FW3"), List.of(f.chip("f3", Initiator.PARTNER, false, 527, 280, "HTTP", "SOAP")),
				new LineStyle("f3"), true, 470, 208, 470, 280, 592, 280, 592, 315);
		f.wire("f4", f.node("FW3"), f.node("MAIL"), List.of(f.chip("f4", Initiator.BIZTALK, false, 622, 262, "POP3")),
				new LineStyle("f4"), true, 622, 315, 622, 208);
		f.wire("f5", f.node("FW3"), f.node("FTP"), List.of(f.chip("f5", Initiator.BIZTALK, false, 796, 262, "FTP")),
				new LineStyle("f5"), true, 650, 320, 700, 320, 700, 300, 796, 300, 796, 208);
		f.wire("f6", f.node("FW3"), f.node("FILES"), List.of(f.chip("f6", Initiator.BIZTALK, false, 306, 412, "FILE")),
				new LineStyle("f6"), true, 569, 320, 306, 320, 306, 500, 246, 500);
		f.wire("f7", f.node("DESK"), f.node("FW2"), List.of(f.chip("f7", Initiator.ADMINISTRATOR, false, 306, 610, "RDP")),
				new LineStyle("f7"), true, 246, 688, 306, 688, 306, 530, 600, 530, 600, 537);
		f.wire("f8", f.node("SI"), f.node("FW2"), List.of(f.chip("f8", Initiator.BIZTALK, true, 624, 500, "SSO")),
				new LineStyle("f8"), true, 624, 466, 624, 537);
		f.wire("f9", f.node("SVC"), f.node("FW1"), List.of(f.chip("f9", Initiator.BIZTALK, true, 600, 790, "SQL", "DTC")),
				new LineStyle("f9"), true, 600, 758, 600, 825);
		f.wire("f10", f.node("SI"), f.node("FW1"), List.of(f.chip("f10", Initiator.BIZTALK, true, 960, 620, "SQL", "DTC")),
				new LineStyle("f10"), true, 890, 420, 960, 420, 960, 828, 650, 828);
	}
}
