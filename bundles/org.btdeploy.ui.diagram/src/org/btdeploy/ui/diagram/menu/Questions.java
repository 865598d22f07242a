package org.btdeploy.ui.diagram.menu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.Firewall;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.connect.Proposal;
import org.btdeploy.ui.diagram.connect.Wish;
import org.btdeploy.ui.diagram.create.Offer;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.diagram.popup.ChoiceBox;
import org.btdeploy.ui.diagram.popup.ConnectBox;
import org.btdeploy.ui.diagram.popup.Item;
import org.btdeploy.ui.icon.ElementIcons;

/** Asks what a gesture or an entry of a menu does not say. */
public final class Questions {
	private Questions() {
	}

	/** Asks which of several things is meant. */
	public static void choose(Workplace place, List<Offer> offers, IntConsumer take) {
		List<Item> items = new ArrayList<>();
		for (Offer offer : offers) {
			items.add(new Item(offer.label(), offer.icon() == null ? null : ElementIcons.image(offer.icon(), 16), items.size()));
		}
		new ChoiceBox(place.canvas(), Messages.get("Questions_choose"), "", ChoiceBox.filtering(items)).open(place.anchor(), item -> take.accept((Integer) item.value()));
	}

	/** Asks how a connection is to be. */
	public static void connect(Workplace place, String title, ConnectionKind kind, Proposal proposal, Consumer<Wish> take) {
		Map<String, String> firewalls = new LinkedHashMap<>();
		for (DeploymentElement element : place.session().latest().deployment().getElements()) {
			if (element instanceof Firewall firewall && firewall.getName() != null) {
				firewalls.put(ElementPaths.of(firewall), firewall.getName());
			}
		}
		new ConnectBox(place.canvas(), title, kind, proposal, firewalls, take).open(place.anchor());
	}
}
