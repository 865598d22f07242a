package org.btdeploy.dsl.sync;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.dsl.read.BtDeployResource;
import org.btdeploy.dsl.read.DeploymentDocument;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.dsl.written.SourceText;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.emf.ecore.EObject;

/**
 * Another text, elements of which are taken over by a change: they come with what is written of them there, comments included.
 * To be made before the change; its model is used up by it.
 */
public final class Donor {
	final SourceText source;
	final Snapshot before;
	final NameTable names;
	private final Map<EObject, Region> regions = new IdentityHashMap<>();

	private Donor(DeploymentDocument document) {
		source = new SourceText(document.text());
		before = new Snapshot(document.deployment());
		names = ((BtDeployResource) document.resource()).names();
	}

	/** @return a donor whose elements come alone, with the comments inside them */
	public static Donor alone(DeploymentDocument document, List<? extends EObject> elements) {
		Donor donor = new Donor(document);
		elements.forEach(element -> donor.regions.put(element, TextRegions.whole(element)));
		return donor;
	}

	/** @return a donor whose elements come with all comments before, between and behind them */
	public static Donor withComments(DeploymentDocument document, List<? extends EObject> elements) {
		Donor donor = new Donor(document);
		for (int i = 0; i < elements.size(); i++) {
			Region whole = TextRegions.whole(elements.get(i));
			int from = donor.commentsBefore(whole.offset());
			donor.regions.put(elements.get(i), new Region(from, donor.commentsBehind(whole.end(), i + 1 == elements.size()) - from));
		}
		return donor;
	}

	/** Comments on the line of the token before are that one's. */
	private int commentsBefore(int start) {
		int token = source.tokenEndBefore(start);
		for (Region comment : source.comments(token, start)) {
			if (source.breaks(token, comment.offset()) > 0 || comment.end() <= start && source.breaks(comment.end(), start) == 0) {
				return comment.offset();
			}
		}
		return start;
	}

	private int commentsBehind(int end, boolean last) {
		int behind = end;
		for (Region comment : source.comments(end, source.tokenStartAfter(end))) {
			if (last || source.breaks(end, comment.offset()) == 0) {
				behind = comment.end();
			}
		}
		return behind;
	}

	/** @return what of the text comes along with the element, null if that was not said */
	Region region(EObject element) {
		return regions.get(element);
	}
}
