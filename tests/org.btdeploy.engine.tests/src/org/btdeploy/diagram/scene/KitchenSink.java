package org.btdeploy.diagram.scene;

import java.util.List;

import org.btdeploy.diagram.graph.Insets;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.PaletteGroup;
import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.diagram.notation.Tint;

/** Everything the notation knows on one sheet, with long, foreign and hostile names among it. */
public final class KitchenSink {
	private static final double GAP = 16;

	private final PictureFixture f = new PictureFixture();
	private double y;

	private KitchenSink() {
	}

	public static Picture picture() {
		KitchenSink sink = new KitchenSink();
		for (PaletteGroup group : PaletteGroup.values()) {
			sink.group(group);
		}
		sink.specials();
		sink.chips();
		return sink.f.picture(PictureSettings.of("Notation", "Everything there is, and names nobody should give"));
	}

	private void group(PaletteGroup group) {
		List<NodeContent> contents = Notation.all().stream().filter(e -> e.group() == group && isLeaf(e))
				.map(e -> new NodeContent(e, e.label()).detail(e.key())).toList();
		sheet("G" + group, new NodeContent(Notation.domain("custom"), group.label()).tint(Tint.values()[group.ordinal() % 6]), contents);
	}

	private static boolean isLeaf(NotationEntry entry) {
		return switch (entry.form()) {
			case DOMAIN, ZONE, FRAME -> false;
			default -> true;
		};
	}

	private void sheet(String id, NodeContent domain, List<NodeContent> contents) {
		if (contents.isEmpty()) {
			return;
		}
		Insets insets = NodeSizes.insets(domain);
		Node box = f.box(null, NodeKind.DOMAIN, id, domain, 0, y, 1300, 0);
		double x = insets.left();
		double top = y + insets.top();
		double height = 0;
		for (int i = 0; i < contents.size(); i++) {
			Size size = NodeSizes.of(contents.get(i));
			if (x + size.width() > 1300 - insets.right()) {
				x = insets.left();
				top += height + GAP;
				height = 0;
			}
			f.leaf(box, NodeKind.CARD, id + i, contents.get(i), x, top);
			x += size.width() + GAP;
			height = Math.max(height, size.height());
		}
		box.resize(1300, top + height + insets.bottom() - y);
		y += box.height() + 40;
	}

	private void specials() {
		NodeContent merged = new NodeContent(Notation.domain("services"), "Processing and Services Domain\nwith a second line")
				.detail("service interfaces + services + data").tint(Tint.SERVICE_INTERFACES).tint(Tint.SERVICES).tint(Tint.DATA);
		NotationEntry biztalk = PictureFixture.server("biztalk");
		sheet("Special", merged, List.of(
				new NodeContent(biztalk, "BTS-1").detail("physical").row(new Row("i1", Notation.host("receive"), "Receive host", null))
						.row(new Row("i2", Notation.host("process"), "Processing host", null))
						.row(new Row("i3", Notation.host("send"), "A send host with a very long name indeed", NodeState.PASSIVE))
						.badge(new Badge(Severity.ERROR, "e")).badge(new Badge(Severity.WARNING, "w")),
				new NodeContent(biztalk, "CONTOSO-PRODUCTION-BIZTALK-PROCESSING-01").detail("BizTalk runtime, IIS, SSO").detail("on HV-1"),
				new NodeContent(biztalk, "AVeryLongCamelCaseNameThatNobodyShouldEverGiveToAServer").badge(new Badge(Severity.INFO, "i")),
				new NodeContent(biztalk, "<script>&\"'").detail("Größe Ωλ Почта → ≥ 2").badge(new Badge(Severity.ACCEPTED, "a")),
				new NodeContent(biztalk, "サーバー 日本").detail("😀 emoji"),
				new NodeContent(biztalk, "Passive").state(NodeState.PASSIVE).detail("cluster node"),
				new NodeContent(biztalk, "Logical").state(NodeState.LOGICAL).detail("a host"),
				new NodeContent(biztalk, "Nowhere").state(NodeState.UNRESOLVED).detail("not found"),
				new NodeContent(Notation.of("note"), "FW4 should be a reverse proxy if using SOAP. This is what a longer note of an author looks like."),
				new NodeContent(Notation.of("internet"), "The big bad Internet"),
				new NodeContent(Notation.of("firewall"), "Perimeter firewall").detail("reverse proxy").detail("TMG 2010, two nodes")));
	}

	private void chips() {
		NodeContent frame = new NodeContent(Notation.of("cluster"), "SQL cluster").detail("active / passive");
		Node box = f.box(null, NodeKind.FRAME, "SQL-CLU", frame, 0, y, 360, 130);
		f.card(box, "N-1", "server:sql-server", "SQL-1", "active", 14, y + 54);
		f.card(box, "N-2", "server:sql-server", "SQL-2", "passive", 190, y + 54);
		f.content("N-2").state(NodeState.PASSIVE);
		double x = 500;
		for (Initiator initiator : Initiator.values()) {
			f.wire("w" + initiator, box, box, List.of(f.chip("w" + initiator, initiator, initiator == Initiator.BIZTALK, x + 80, y + 40,
					"HTTP", "SOAP", "FTP", "SMTP", "POP3")), new LineStyle("w" + initiator, LineKind.values()[initiator.ordinal()],
							initiator == Initiator.ADMINISTRATOR, null), true, x, y + 40, x + 170, y + 40);
			x += 200;
		}
		f.wire("bend", box, box, List.of(), new LineStyle("bend"), true, 500, y + 80, 520, y + 80, 520, y + 84, 560, y + 84, 560, y + 120, 700,
				y + 120);
	}
}
