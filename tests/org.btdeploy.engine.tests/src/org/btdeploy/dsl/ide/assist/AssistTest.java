package org.btdeploy.dsl.ide.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

import org.btdeploy.dsl.ide.BtDeployIdeSetup;
import org.btdeploy.dsl.read.DeploymentReader;
import org.junit.jupiter.api.Test;

/** What is offered at a place, which is marked by § in the text. */
class AssistTest {
	private static final String BEFORE = """
		deployment D {
		  domain A : perimeter {
		    server S : biztalk
		    server T : iis
		  }
		  domain B : data { }
		  group G { host H : in-process { instance on S } }
		  cluster C : active-passive { nodes S group M { active S } }
		""";
	private static final Assist ASSIST;

	static {
		DeploymentReader.parse("", ""); // registers the language
		ASSIST = new BtDeployIdeSetup().createInjector().getInstance(Assist.class);
	}

	private static Offer at(String text) {
		int offset = text.indexOf('§');
		return ASSIST.at(text.replace("§", ""), offset, ForkJoinPool.commonPool());
	}

	private static Set<String> texts(Offer offer) {
		return new TreeSet<>(offer.proposals().stream().map(Proposal::text).map(String::strip).toList());
	}

	@Test
	void namesOfTheKindThatIsNeeded() {
		assertEquals(Set.of("B"), texts(at(BEFORE + "  trust A -> §\n}\n")));
		assertEquals(Set.of("S", "T", "M"), texts(at(BEFORE + "  database X : sso on §\n}\n")));
		assertEquals(Set.of("T"), texts(at(BEFORE.replace("instance on S }", "instance on S\n instance on § }") + "}\n")));
	}

	@Test
	void whatFitsBestIsFirst() {
		List<Proposal> found = at(BEFORE + "  server V { virtual on § }\n}\n").proposals();
		assertTrue(found.stream().allMatch(proposal -> proposal.rank() == 1));
		assertEquals(0, at(BEFORE.replace("T : iis", "T : hyper-v-host") + "  server V { virtual on § }\n}\n").proposals().stream()
			.filter(proposal -> proposal.text().equals("T")).findFirst().orElseThrow().rank());
	}

	@Test
	void wordsWithoutThoseThatStandThere() {
		Set<String> words = texts(at(BEFORE + "  server V : iis, § \n}\n"));
		assertTrue(words.contains("biztalk") && words.contains("sql-server"), words.toString());
		assertFalse(words.contains("iis"));
	}

	@Test
	void keywordsWithoutStatementsThatStandThere() {
		Set<String> keywords = texts(at(BEFORE + "  server V { remote § }\n}\n"));
		assertTrue(keywords.contains("highly-available"), keywords.toString());
		assertFalse(keywords.contains("remote") || keywords.contains("}"), keywords.toString());
	}

	@Test
	void clausesButNoElementsBehindAFlow() {
		Set<String> offered = texts(at(BEFORE + "  flow A -> B : http §\n}\n"));
		assertTrue(offered.contains("by") && offered.contains("receive"), offered.toString());
		assertFalse(offered.contains("domain") || offered.contains("target"), offered.toString());
	}

	@Test
	void errorsAboveDoNoHarm() {
		Set<String> offered = texts(at(BEFORE + "  what is this\n  nlb\n  domain Z : data {\n    §\n  }\n}\n"));
		assertEquals(Set.of("server", "zone"), offered);
	}
}
