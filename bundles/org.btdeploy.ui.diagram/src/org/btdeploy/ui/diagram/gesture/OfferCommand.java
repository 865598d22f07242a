package org.btdeploy.ui.diagram.gesture;

import java.util.List;
import java.util.function.Function;

import org.btdeploy.ui.diagram.create.Offer;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.edit.ModelEdits;

/** A gesture that can mean several things: the user is asked which. */
final class OfferCommand extends Explained {
	private final ModelGestures.Host host;
	private final Function<Checked, List<Offer>> offers;
	private final List<Offer> possible;
	private final Placing placing;
	private final String refusal;

	/**
	 * @param offers makes the offers for a state of the text, the same ones for the same text
	 * @param nothing why there are none, if so
	 * @param placing where it is to be, null for anywhere
	 */
	OfferCommand(ModelGestures.Host host, String nothing, Function<Checked, List<Offer>> offers, Placing placing) {
		this.host = host;
		this.placing = placing;
		this.offers = offers;
		List<Offer> all = offers.apply(host.session().latest());
		possible = all.stream().filter(Offer::isPossible).toList();
		refusal = !possible.isEmpty() ? null : all.isEmpty() ? nothing : all.get(0).operation().refusal().reason();
	}

	@Override
	String refusal() {
		return refusal;
	}

	@Override
	public void execute() {
		if (possible.size() == 1) {
			run(0);
		} else {
			host.choose(possible, this::run);
		}
	}

	private void run(int index) {
		host.done(ModelEdits.run(host.session(), state -> {
			List<Offer> now = offers.apply(state).stream().filter(Offer::isPossible).toList();
			return index < now.size() ? now.get(index).operation() : null;
		}), possible.get(index).creates(), possible.get(index).creates() ? placing : null);
	}
}
