/* SPDX-License-Identifier: CC-BY-SA-4.0 */

/* The texts of data/content for translators. Made by build-aux/content-strings;
 * change the texts there, not here. */

/* Translators: articles/about-sources.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "How Lumbar deals with its sources")

/* Translators: articles/about-sources.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Five articles and some sixty guidelines, reviews and studies. Every text says what it rests on.")

/* Translators: articles/about-sources.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Where they disagree, Lumbar says so and gives its reason.")

/* Translators: articles/about-sources.json: synonyms[0] and 1 more. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "references")

/* Translators: articles/about-sources.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "evidence")

/* Translators: articles/about-sources.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "studies")

/* Translators: articles/about-sources.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The plan began with five articles about back pain and deadlifts: a magazine, a collection of lifting pages, a trainer’s guide, a long how-to and a short overview.")

/* Translators: articles/about-sources.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Their statements were set beside guidelines and studies. What found no support is not shown, and what is contested is told as such.")

/* Translators: articles/about-sources.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "How far to trust what")

/* Translators: articles/about-sources.json: blocks[3].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Guidelines and reviews weigh many studies; they come first.")

/* Translators: articles/about-sources.json: blocks[3].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A single study shows a direction.")

/* Translators: articles/about-sources.json: blocks[3].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Articles and coaches add experience, and most of the practical detail.")

/* Translators: articles/about-sources.json: blocks[3].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Where no source names a number, Lumbar says that it chose its own.")

/* Translators: articles/about-sources.json: blocks[4].text. A note. */
/* xgettext:no-c-format */
NC_("article", "The phases of the long guide overlap at their edges. Lumbar counts days from the start and lets signs open the next phase, because a date alone cannot know how a back feels.")

/* Translators: articles/about-sources.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Three well-known questionnaires on back pain are left out, because of their licences or because they are made for clinics. Lumbar asks for pain from 0 to 10, and for activities of your own.")

/* Translators: articles/about-sources.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "All words are Lumbar’s own. It teaches and records; it does not diagnose or treat, and it does not replace care from a doctor, physiotherapist or pharmacist.")

/* Translators: articles/about-sources.json: blocks[7].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Warning signs come before everything else in the program.")

/* Translators: articles/all-sources.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "All sources")

/* Translators: articles/all-sources.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "What was read, what each source says, and how far to trust it.")

/* Translators: articles/all-sources.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "bibliography")

/* Translators: articles/all-sources.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "literature")

/* Translators: articles/all-sources.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "NICE")

/* Translators: articles/all-sources.json: synonyms[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "Cochrane")

/* Translators: articles/all-sources.json: synonyms[5]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "WHO")

/* Translators: articles/all-sources.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "The five articles")

/* Translators: articles/all-sources.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Guidelines")

/* Translators: articles/all-sources.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Reviews of many studies")

/* Translators: articles/all-sources.json: blocks[6].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Single studies")

/* Translators: articles/all-sources.json: blocks[8].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Handbooks")

/* Translators: articles/all-sources.json: blocks[10].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Advice and practice")

/* Translators: articles/all-sources.json: blocks[12].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Conventions and numbers")

/* Translators: articles/back-basics.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Your lower back in a deadlift")

/* Translators: articles/back-basics.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "In a deadlift the hips do the lifting and the low back holds still.")

/* Translators: articles/back-basics.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "A steady, natural curve is called neutral; it is a habit, not a fixed line.")

/* Translators: articles/back-basics.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "lumbar spine")

/* Translators: articles/back-basics.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "erectors")

/* Translators: articles/back-basics.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "anatomy")

/* Translators: articles/back-basics.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "neutral spine")

/* Translators: articles/back-basics.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Where it is")

/* Translators: articles/back-basics.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The lumbar spine is the part below the ribs and above the hips. Along it run strong muscles, the spinal erectors, which you feel after a pull.")

/* Translators: articles/back-basics.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Who does what")

/* Translators: articles/back-basics.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Glutes and hamstrings move the weight. The back muscles hold the spine still, so that the force of the hips reaches the bar.")

/* Translators: articles/back-basics.json: blocks[4].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Glutes and hamstrings straighten the hips.")

/* Translators: articles/back-basics.json: blocks[4].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Spinal erectors keep the back in its shape.")

/* Translators: articles/back-basics.json: blocks[4].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Belly and side muscles tighten when the ribs come down.")

/* Translators: articles/back-basics.json: blocks[4].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Deep muscles work together like a built-in belt: the innermost belly muscle (transverse abdominis), small muscles along the spine (multifidus) and the floor of the pelvis.")

/* Translators: articles/back-basics.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "After a good session the tiredness is shared: hamstrings, glutes, the broad muscles of the upper back, and the low back. Calves may join in.")

/* Translators: articles/back-basics.json: blocks[6].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "What neutral means")

/* Translators: articles/back-basics.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Neutral is the natural curve of your own back, neither rounded nor arched, kept from set-up to finish. People look different in it.")

/* Translators: articles/back-basics.json: blocks[9].text and 1 more. A heading. */
/* xgettext:no-c-format */
NC_("article", "The hip hinge")

/* Translators: articles/back-basics.json: blocks[10].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A hinge bends at the hips while the back stays steady. It moves the load from the back to the glutes and hamstrings.")

/* Translators: articles/back-basics.json: blocks[11].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "One lift, many muscles")

/* Translators: articles/back-basics.json: blocks[12].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The deadlift is a compound lift: it trains several muscle groups at once, more than most single lifts, and the trunk with them when it is done well.")

/* Translators: articles/brace.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Breathing and bracing")

/* Translators: articles/brace.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Breathe out to bring the ribs down, breathe into the belly, brace as for a punch, then pull.")

/* Translators: articles/brace.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Breathe out after the hardest part, or all the way up if a doctor advised it.")

/* Translators: articles/brace.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "valsalva")

/* Translators: articles/brace.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "breath")

/* Translators: articles/brace.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "intra-abdominal pressure")

/* Translators: articles/brace.json: blocks[1].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Breathe out fully. The ribs come down and the front of the trunk switches on.")

/* Translators: articles/brace.json: blocks[1].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Breathe in low, into belly and sides.")

/* Translators: articles/brace.json: blocks[1].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Brace as if a light punch were coming.")

/* Translators: articles/brace.json: blocks[1].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Keep it through the lift; breathe out near the top.")

/* Translators: articles/brace.json: blocks[1].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Settle and do it again for the next repetition.")

/* Translators: articles/brace.json: blocks[2].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article breathes out before the lift, another breathes in and holds. Lumbar joins them, out first and then in, because the one brings the ribs down and the other makes the trunk firm.")

/* Translators: articles/brace.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The held breath makes the trunk stiff. Measurements show that the load on the spine can rise with it, so claims of large relief are not shown here.")

/* Translators: articles/brace.json: blocks[4].text. A note. */
/* xgettext:no-c-format */
NC_("article", "With high blood pressure or a heart, eye or hernia problem, breathe out through the effort. Blood pressure stays much lower that way. Ask a doctor what suits you.")

/* Translators: articles/causes.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "What can lead to back pain")

/* Translators: articles/causes.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "There is rarely one cause: load, recovery, technique, daily life and sleep add up.")

/* Translators: articles/causes.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Most of it can be changed in small steps.")

/* Translators: articles/causes.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "reasons")

/* Translators: articles/causes.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "risk factors")

/* Translators: articles/causes.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "tight hips")

/* Translators: articles/causes.json: blocks[0].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree: two name technique as the main cause, three name several. Lumbar looks at load, recovery, technique, sleep and stress together, because back pain rarely has one cause. It blames nobody.")

/* Translators: articles/causes.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "In the lift")

/* Translators: articles/causes.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The low back rounds or over-arches under load.")

/* Translators: articles/causes.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The pull turns into a squat, or the hips shoot up first.")

/* Translators: articles/causes.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Form slips on the last repetition, in experienced lifters too.")

/* Translators: articles/causes.json: blocks[2].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "One side does more than the other.")

/* Translators: articles/causes.json: blocks[3].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "In the training")

/* Translators: articles/causes.json: blocks[4].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "More weight or volume than the body is ready for.")

/* Translators: articles/causes.json: blocks[4].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Too little rest between sessions.")

/* Translators: articles/causes.json: blocks[4].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Work close to the maximum most of the time: then mending the form alone will not help.")

/* Translators: articles/causes.json: blocks[4].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "No warm-up, above all before heavy sets.")

/* Translators: articles/causes.json: blocks[4].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Something new: the first weeks often leave more soreness.")

/* Translators: articles/causes.json: blocks[5].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "In the body")

/* Translators: articles/causes.json: blocks[6].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A trunk that tires early, so that the back muscles make up for it.")

/* Translators: articles/causes.json: blocks[6].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Tight fronts of the hips, often from sitting. A sign is a foot that turns out.")

/* Translators: articles/causes.json: blocks[6].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Tight hamstrings, which many people like to stretch for comfort.")

/* Translators: articles/causes.json: blocks[6].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Age, earlier back trouble and body weight: each makes soreness a little likelier.")

/* Translators: articles/causes.json: blocks[6].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A diet short of vitamin D or calcium, which bones and muscles need.")

/* Translators: articles/causes.json: blocks[7].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "In daily life")

/* Translators: articles/causes.json: blocks[8].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Long sitting stiffens the back and tightens the fronts of the hips. Back pain meets people of every age, women and men alike, and may follow a certain activity.")

/* Translators: articles/causes.json: blocks[9].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Athletes hurt the low back often. Even when form looks like the reason, it can be something else. If pain stays, have it looked at.")

/* Translators: articles/confidence.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Trusting your back again")

/* Translators: articles/confidence.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Backs are strong, and they adapt to load that comes in steps.")

/* Translators: articles/confidence.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Being careful helps for a few days; being careful for too long makes pain linger.")

/* Translators: articles/confidence.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "fear")

/* Translators: articles/confidence.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "anxiety")

/* Translators: articles/confidence.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "worry")

/* Translators: articles/confidence.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Going back to the bar after a sore back often feels daunting. Confidence comes back with small steps that go well.")

/* Translators: articles/confidence.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Too much care after the worst is over can make pain last longer. Once it is better, move, and practise the pull with little or no weight.")

/* Translators: articles/confidence.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "What helps")

/* Translators: articles/confidence.json: blocks[3].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Start with what works: a hinge without weight, then a light bar from blocks.")

/* Translators: articles/confidence.json: blocks[3].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Add one thing at a time: range, then load, then speed.")

/* Translators: articles/confidence.json: blocks[3].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Write down what went well. The diary shows it in numbers.")

/* Translators: articles/confidence.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Words matter")

/* Translators: articles/confidence.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In interviews people still carried frightening words about their backs years later, and calm explanations helped. That is why Lumbar says sensitive and irritated, and means it.")

/* Translators: articles/confidence.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In most conditions studied, some pain during exercise was not found to make the longer course worse. It is a signal to watch, not an alarm.")

/* Translators: articles/core.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "A trunk that holds")

/* Translators: articles/core.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Planks, side planks and bird-dogs first; dead bugs, hip thrusts and back extensions when those are easy.")

/* Translators: articles/core.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "A trunk that lasts is one of the gates back to the bar.")

/* Translators: articles/core.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "abs")

/* Translators: articles/core.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "core stability")

/* Translators: articles/core.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "plank")

/* Translators: articles/core.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "When the trunk tires early, the back muscles make up for it. Stronger stabilisers are thought to lower the chance of the next episode.")

/* Translators: articles/core.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "First")

/* Translators: articles/core.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Front plank: 20 seconds, growing to 60.")

/* Translators: articles/core.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Side plank: 15 to 30 seconds on each side.")

/* Translators: articles/core.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Bird-dog: opposite arm and leg, held for five seconds.")

/* Translators: articles/core.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Then")

/* Translators: articles/core.json: blocks[5].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Dead bug: opposite arm and leg, on the back.")

/* Translators: articles/core.json: blocks[5].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Hip thrust: the bridge with a longer way, later with load.")

/* Translators: articles/core.json: blocks[5].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Back extension: a low chest lift, 10 to 15 times.")

/* Translators: articles/core.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In the long guide this is the work of weeks two to four, in this order. Lumbar waits for signs as well: calm days, and early sessions that went well.")

/* Translators: articles/core.json: blocks[7].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree: two recommend crunches or twists, one warns of them early on. Lumbar keeps them out until the return is complete and then leaves them to you, because planks train the same muscles without bending.")

/* Translators: articles/core.json: blocks[8].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Back extensions are a staple in one article and wait in another. Lumbar opens them once the planks have grown, because the trunk should hold well before it moves under load.")

/* Translators: articles/core.json: blocks[9].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In a trial of deadlifts as rehabilitation, people with more endurance in the trunk gained most. That is why the plan tests it first.")

/* Translators: articles/deadlift-and-backs.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Is the deadlift good or bad for backs?")

/* Translators: articles/deadlift-and-backs.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "It is not dangerous in itself, and for some people with back pain it has been part of the way out.")

/* Translators: articles/deadlift-and-backs.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "What matters is how much, and when.")

/* Translators: articles/deadlift-and-backs.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "safe")

/* Translators: articles/deadlift-and-backs.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "dangerous")

/* Translators: articles/deadlift-and-backs.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "rehabilitation")

/* Translators: articles/deadlift-and-backs.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Back pain that changes with movement and load is sometimes called mechanical. Some doctors recommend deadlifts for it, and older research saw less pain and better function in some people.")

/* Translators: articles/deadlift-and-backs.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "One trial with 70 people compared twelve deadlift sessions in eight weeks with easy control exercises. In the deadlift group, people with less pain and more trunk endurance at the start gained most.")

/* Translators: articles/deadlift-and-backs.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A later look at a few trials found that deadlifts helped, but no more than light exercises did. They are one way back, not the only one.")

/* Translators: articles/deadlift-and-backs.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A small pilot saw two of three people improve and one not. It helps some, not all.")

/* Translators: articles/deadlift-and-backs.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "One article also mentions a study in two parts, of people with pain for more than three months. It does not tell what was found.")

/* Translators: articles/deadlift-and-backs.json: blocks[5].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Some articles praise the deadlift for sore backs, another lets it wait four weeks. Lumbar lets its gates decide, because the people in the studies were supervised and you may be alone.")

/* Translators: articles/deadlift-and-backs.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Sore backs are common among lifters: in a survey, seven in ten powerlifters had a current injury, low back and pelvis among the most frequent.")

/* Translators: articles/desk.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "At the desk")

/* Translators: articles/desk.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Change position often; the best posture is the next one.")

/* Translators: articles/desk.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "ergonomics")

/* Translators: articles/desk.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "monitor")

/* Translators: articles/desk.json: synonyms[2] and 1 more. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "chair")

/* Translators: articles/desk.json: synonyms[3] and 1 more. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "office")

/* Translators: articles/desk.json: blocks[0].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A rolled towel behind the low back.")

/* Translators: articles/desk.json: blocks[0].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The top of the screen at eye level or a little below.")

/* Translators: articles/desk.json: blocks[0].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The seat high enough that the hips are a little above the knees.")

/* Translators: articles/desk.json: blocks[0].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Stand up every 30 minutes.")

/* Translators: articles/desk.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In one study, people who sat for more than five hours a day had another episode more often. Standing up now and then is the simplest answer.")

/* Translators: articles/desk.json: blocks[3].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Hips above the knees, or thighs level? Lumbar accepts both, because guides for workplaces differ and comfort decides.")

/* Translators: articles/desk.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A head held forward is often blamed with an exact number. No study was found behind it, so Lumbar shows none.")

/* Translators: articles/diary.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "A diary that looks away from pain")

/* Translators: articles/diary.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Ten seconds a day, what you could do first, the number second.")

/* Translators: articles/diary.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "When you are well again, once a week is enough.")

/* Translators: articles/diary.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "log")

/* Translators: articles/diary.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "journal")

/* Translators: articles/diary.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "pain score")

/* Translators: articles/diary.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "pain scale")

/* Translators: articles/diary.json: synonyms[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "tracking")

/* Translators: articles/diary.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A diary answers what memory does not: which day was better, what went before a bad one, and when the next step is due.")

/* Translators: articles/diary.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Watching pain closely may have a price. In a small study, people who scored it every day for a month felt recovered less often afterwards.")

/* Translators: articles/diary.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "How Lumbar keeps it small")

/* Translators: articles/diary.json: blocks[3].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "It asks first what the day allowed, then for two numbers.")

/* Translators: articles/diary.json: blocks[3].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A day without an entry is shown as nothing.")

/* Translators: articles/diary.json: blocks[3].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Back in normal training, it asks once a week.")

/* Translators: articles/diary.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Reading the numbers")

/* Translators: articles/diary.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "On the scale from 0 to 10 a change of two points is one that people notice. Smaller ups and downs are the weather.")

/* Translators: articles/early-movement.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Days three to seven: moving again")

/* Translators: articles/early-movement.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Begin once you can move without sharp pain.")

/* Translators: articles/early-movement.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Easy work on the floor, twice a day, inside comfort.")

/* Translators: articles/early-movement.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "early exercises")

/* Translators: articles/early-movement.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "first week")

/* Translators: articles/early-movement.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "When moving no longer brings sharp pain, gentle exercise may begin, usually after two days.")

/* Translators: articles/early-movement.json: blocks[1].text and 1 more. A heading. */
/* xgettext:no-c-format */
NC_("article", "What to do")

/* Translators: articles/early-movement.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The draw-in wakes the deep muscles.")

/* Translators: articles/early-movement.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The bridge gives the glutes their share.")

/* Translators: articles/early-movement.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The cobra on elbows is an easy backward bend.")

/* Translators: articles/early-movement.json: blocks[2].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Hamstring stretch, child’s pose and cat-cow for comfort.")

/* Translators: articles/early-movement.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Slow and clean comes first, body weight before load. Stop a movement when pain rises beyond mild.")

/* Translators: articles/early-movement.json: blocks[5].text and 1 more. A heading. */
/* xgettext:no-c-format */
NC_("article", "What waits")

/* Translators: articles/early-movement.json: blocks[6].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Crunches and sit-ups.")

/* Translators: articles/early-movement.json: blocks[6].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Anything that lifts both legs off the floor.")

/* Translators: articles/early-movement.json: blocks[7].text. A note. */
/* xgettext:no-c-format */
NC_("article", "After leg symptoms leave out the seated stretch, child’s pose and cat-cow until seven days have passed without them.")

/* Translators: articles/faq-return.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Going back to the bar")

/* Translators: articles/faq-return.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Short answers on when, how and how heavy.")

/* Translators: articles/faq-return.json: synonyms[0] and 1 more. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "FAQ")

/* Translators: articles/faq-return.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "When may I deadlift again?")

/* Translators: articles/faq-return.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Once it neither hurts nor bothers you, often after one to two weeks, and the gates are open. Light first, then the ladder.")

/* Translators: articles/faq-return.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "What if it hurts again on the ladder?")

/* Translators: articles/faq-return.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Back to the previous step, stay there for a week, then try again.")

/* Translators: articles/faq-return.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Is deadlifting bad for the back?")

/* Translators: articles/faq-return.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "No. It is not dangerous in itself and can help some people with back pain.")

/* Translators: articles/faq-return.json: blocks[6].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Can deadlifts cause lasting pain?")

/* Translators: articles/faq-return.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "It is unlikely with good form and enough recovery. With a known back condition or severe pain, ask first.")

/* Translators: articles/faq-return.json: blocks[8].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Do I need more than 90 percent to get strong?")

/* Translators: articles/faq-return.json: blocks[9].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "No. Most work at 80 to 86 percent is enough.")

/* Translators: articles/faq-return.json: blocks[10].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Should I wear a belt or brace?")

/* Translators: articles/faq-return.json: blocks[11].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "As a treatment for back pain guidelines do not advise belts and braces. What a lifting belt does for heavy sets is another question, and the plan does not need one.")

/* Translators: articles/faq-return.json: blocks[12].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Why is Lumbar slower than my friend’s plan?")

/* Translators: articles/faq-return.json: blocks[13].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Most injuries from deadlifts take several weeks, and the ladder adds its own. A range that holds is worth more than a date that does not.")

/* Translators: articles/faq-soreness.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Soreness and first aid")

/* Translators: articles/faq-soreness.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Short answers on soreness, rest, ice and heat.")

/* Translators: articles/faq-soreness.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Is some soreness after deadlifts normal?")

/* Translators: articles/faq-soreness.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Mild soreness is common when you are new or pushed hard. After every session beyond the first month it is time to go over form and programming.")

/* Translators: articles/faq-soreness.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "How long does it last?")

/* Translators: articles/faq-soreness.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A few days. Beyond a week, have it looked at.")

/* Translators: articles/faq-soreness.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Should I rest?")

/* Translators: articles/faq-soreness.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Give a rest to what hurts, and keep everything else moving.")

/* Translators: articles/faq-soreness.json: blocks[6].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Ice or heat?")

/* Translators: articles/faq-soreness.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A little ice early on if it feels good, warmth later or from the start. Both are for comfort.")

/* Translators: articles/faq-soreness.json: blocks[8].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Is soreness the sign of a good session?")

/* Translators: articles/faq-soreness.json: blocks[9].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "No. Low-back soreness does not tell whether a deadlift session was productive.")

/* Translators: articles/faq-soreness.json: blocks[10].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Strain or disc?")

/* Translators: articles/faq-soreness.json: blocks[11].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Lumbar lists patterns and says who should look. It does not decide.")

/* Translators: articles/faq-soreness.json: blocks[12].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Why only one side?")

/* Translators: articles/faq-soreness.json: blocks[13].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The stronger side may do more, or one hip is tighter. Lower the load and compare the sides; if it stays, see a professional.")

/* Translators: articles/faults.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Faults, how to notice them, what to do")

/* Translators: articles/faults.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Most faults can be seen on a short video from the side.")

/* Translators: articles/faults.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Change one thing, take less weight, and look again.")

/* Translators: articles/faults.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "mistakes")

/* Translators: articles/faults.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "errors")

/* Translators: articles/faults.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "form check")

/* Translators: articles/faults.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "fault finder")

/* Translators: articles/faults.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The fault finder in the Form view begins with what you noticed. Here is everything at a glance, with what helps first.")

/* Translators: articles/faults.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "How to look")

/* Translators: articles/faults.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Put the phone at hip height, three steps to the side, and film one set.")

/* Translators: articles/faults.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Watch the low back first: does it keep one shape?")

/* Translators: articles/faults.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Then the bar: does it touch the legs and rise in a straight line?")

/* Translators: articles/faults.json: blocks[2].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Then the order: do hips and chest rise together?")

/* Translators: articles/faults.json: blocks[2].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Choose one thing to change, and film again with less weight.")

/* Translators: articles/faults.json: blocks[3].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Before the bar moves")

/* Translators: articles/faults.json: blocks[5].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "On the way up")

/* Translators: articles/faults.json: blocks[7].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "At the top")

/* Translators: articles/faults.json: blocks[9].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "On the way down")

/* Translators: articles/faults.json: blocks[11].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Afterwards")

/* Translators: articles/faults.json: blocks[13].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Poor form over a long time is named as one way to strains, sprains and disc trouble. Mending it is the cheapest kind of prevention.")

/* Translators: articles/first-48-hours.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "The first 48 hours")

/* Translators: articles/first-48-hours.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Stop what hurts, keep moving gently, and let the lifting wait.")

/* Translators: articles/first-48-hours.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Short walks every hour do more than a day in bed.")

/* Translators: articles/first-48-hours.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "rest")

/* Translators: articles/first-48-hours.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "bed rest")

/* Translators: articles/first-48-hours.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "acute")

/* Translators: articles/first-48-hours.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Relative rest")

/* Translators: articles/first-48-hours.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Rest from loaded and painful work, not from movement. Walk and move gently from the first hour. The gain over a rest in bed is small, and with pain down a leg there is hardly any.")

/* Translators: articles/first-48-hours.json: blocks[2].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree: two advise rest, one calls bed rest harmful. Lumbar rests the back from lifting but keeps it walking, because in research staying active did a little better than bed.")

/* Translators: articles/first-48-hours.json: blocks[3].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Today")

/* Translators: articles/first-48-hours.json: blocks[4].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Walk slowly for two to three minutes every waking hour.")

/* Translators: articles/first-48-hours.json: blocks[4].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Do ten small pelvic tilts every few hours.")

/* Translators: articles/first-48-hours.json: blocks[4].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Sit for 30 minutes at most, then stand up.")

/* Translators: articles/first-48-hours.json: blocks[4].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Use cold or heat if it feels good.")

/* Translators: articles/first-48-hours.json: blocks[4].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Go on with light daily tasks.")

/* Translators: articles/first-48-hours.json: blocks[6].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Deadlifts, squats, rows and anything heavy.")

/* Translators: articles/first-48-hours.json: blocks[6].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Planned bending and stretching of the spine.")

/* Translators: articles/first-48-hours.json: blocks[6].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A whole day in bed.")

/* Translators: articles/first-48-hours.json: blocks[7].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree on bending: one avoids it, another has cat-cow in the first week. Lumbar allows easy unloaded bending from the third day and leaves loaded bending to the ladder, because without load comfort shows early enough when it is too much.")

/* Translators: articles/first-48-hours.json: blocks[8].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "The stop rule")

/* Translators: articles/first-48-hours.json: blocks[9].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "If pain rises clearly during a movement, becomes sharp or enters a leg, stop that movement and rest for a while.")

/* Translators: articles/first-48-hours.json: blocks[10].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Answer the warning-sign questions first. They take a minute.")

/* Translators: articles/hinge.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Push the hips back, keep the back long, and stand up through the whole foot.")

/* Translators: articles/hinge.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Ten calm repetitions with a stick every day, before the bar comes back.")

/* Translators: articles/hinge.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "hip hinge")

/* Translators: articles/hinge.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "broomstick")

/* Translators: articles/hinge.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "good morning")

/* Translators: articles/hinge.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The hinge is the base of every safe pull: the hips bend, the back stays steady.")

/* Translators: articles/hinge.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "The drill")

/* Translators: articles/hinge.json: blocks[3].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Feet hip-width apart, knees soft.")

/* Translators: articles/hinge.json: blocks[3].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A broomstick touches head, upper back and tailbone.")

/* Translators: articles/hinge.json: blocks[3].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Push the hips straight back.")

/* Translators: articles/hinge.json: blocks[3].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Stop where the stick would leave the back.")

/* Translators: articles/hinge.json: blocks[3].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Press through the whole foot and stand up.")

/* Translators: articles/hinge.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Practise it every day, and own it before you go back to deadlifts.")

/* Translators: articles/hinge.json: blocks[6].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "When it turns into a squat")

/* Translators: articles/hinge.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "If the knees bend and the hips stay over the heels, stand a foot’s length from a wall and touch it with the hips.")

/* Translators: articles/hinge.json: blocks[9].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In Lumbar the drill opens a gate: ten repetitions in a row with all three contacts and hardly any pain.")

/* Translators: articles/how-long.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "How long it takes")

/* Translators: articles/how-long.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Ordinary soreness: days. A short course: one to two weeks. A medium one: four to eight. With leg symptoms: three to four months.")

/* Translators: articles/how-long.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Most of the change comes in the first six weeks.")

/* Translators: articles/how-long.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "healing time")

/* Translators: articles/how-long.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "recovery time")

/* Translators: articles/how-long.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "weeks")

/* Translators: articles/how-long.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "The courses")

/* Translators: articles/how-long.json: blocks[1].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Ordinary soreness pattern: up to seven days.")

/* Translators: articles/how-long.json: blocks[1].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Short course: one to two weeks until daily life is normal.")

/* Translators: articles/how-long.json: blocks[1].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Medium course: four to eight weeks, if you keep up the exercises.")

/* Translators: articles/how-long.json: blocks[1].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Leg-symptom course: three to four months until it is clearly better.")

/* Translators: articles/how-long.json: blocks[1].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Long course: six months and more, with flare-ups on the way.")

/* Translators: articles/how-long.json: blocks[2].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree: a few days, one to two weeks, several weeks, or months. Lumbar shows a range for each course and keeps soreness apart, because they speak of different things and one number would promise too much.")

/* Translators: articles/how-long.json: blocks[3].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article contradicts itself on small strains. Lumbar uses the one to two weeks that it gives a little later, because the other number looks like a misprint.")

/* Translators: articles/how-long.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The ranges come from one article. Lumbar shows best, likely and worst, and narrows them as your diary grows.")

/* Translators: articles/how-long.json: blocks[5].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Two milestones")

/* Translators: articles/how-long.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "First daily life is normal again, then the old weight is back. The ladder grows by five to ten percent a week, so it takes five to ten weeks.")

/* Translators: articles/how-long.json: blocks[7].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article puts the whole ladder into weeks four to six, although its own steps need five to ten weeks. Lumbar shows two milestones, because daily life is normal well before the old weight is back.")

/* Translators: articles/how-long.json: blocks[8].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "What studies see")

/* Translators: articles/how-long.json: blocks[9].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "On average, pain falls by more than half within six weeks and goes on falling for a year. In one large study half of the people were back at their usual activities after a month, and free of pain after two. After a year about seven in ten had recovered fully.")

/* Translators: articles/how-long.json: blocks[10].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "About three in four people have another episode within a year. It is common, and the way back is known by then.")

/* Translators: articles/how-long.json: blocks[11].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Most pain from lifting settles fully when it is handled with patience.")

/* Translators: articles/how-long.json: blocks[12].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A guideline says of new back pain that it mostly improves, whichever treatment is chosen.")

/* Translators: articles/how-long.json: blocks[13].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Doctors call the first four weeks acute, the time until week 12 subacute, and longer pain chronic. These words say how long, not how bad.")

/* Translators: articles/how-long.json: blocks[14].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "How change is measured")

/* Translators: articles/how-long.json: blocks[15].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "On the scale from 0 to 10 a change of two points is one that people notice. Up to three activities of your own, rated the same way, show what pain alone does not.")

/* Translators: articles/ice-and-heat.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Ice and heat")

/* Translators: articles/ice-and-heat.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Both are for comfort. Heat has the better evidence, ice is worth a try in the first two days.")

/* Translators: articles/ice-and-heat.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Never longer than 20 minutes of ice or 30 minutes of heat at a time.")

/* Translators: articles/ice-and-heat.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "cold pack")

/* Translators: articles/ice-and-heat.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "hot water bottle")

/* Translators: articles/ice-and-heat.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "heating pad")

/* Translators: articles/ice-and-heat.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Ice")

/* Translators: articles/ice-and-heat.json: blocks[1].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "15 to 20 minutes at a time, never longer.")

/* Translators: articles/ice-and-heat.json: blocks[1].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A thin towel lies between pack and skin.")

/* Translators: articles/ice-and-heat.json: blocks[1].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "On the sorest place, often just above the belt line.")

/* Translators: articles/ice-and-heat.json: blocks[1].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Look at the skin every five minutes.")

/* Translators: articles/ice-and-heat.json: blocks[1].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "At least 40 minutes between two sessions.")

/* Translators: articles/ice-and-heat.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Articles expect less swelling and pain from it. Reviews find too little evidence to say. If it does nothing for you, leave it out.")

/* Translators: articles/ice-and-heat.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "If you use it, begin early: it is a measure for the first two or three days.")

/* Translators: articles/ice-and-heat.json: blocks[4].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree: ice every hour for 48 hours, or every two hours for three days. Lumbar starts with 15 minutes every two hours for 48 hours and offers the others, because ice is only for comfort and the gentle rhythm is easier to keep.")

/* Translators: articles/ice-and-heat.json: blocks[5].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Heat")

/* Translators: articles/ice-and-heat.json: blocks[6].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "15 to 30 minutes at a time; 20 is a good start. Dry or moist, a cloth in between.")

/* Translators: articles/ice-and-heat.json: blocks[6].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Comfortably warm, never hot.")

/* Translators: articles/ice-and-heat.json: blocks[6].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Never in bed or while asleep: skin can burn unnoticed.")

/* Translators: articles/ice-and-heat.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A heat wrap gives a small relief in the first days, and a little more together with exercise.")

/* Translators: articles/ice-and-heat.json: blocks[8].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Warmth is also said to help the blood flow where it is put.")

/* Translators: articles/ice-and-heat.json: blocks[9].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree: heat for 20 to 30 minutes after 48 hours, moist heat for 15 to 20 from the fourth day, or in turns with ice. Lumbar opens heat when the ice window ends and offers heat alone from the start, because heat has the better evidence.")

/* Translators: articles/ice-and-heat.json: blocks[10].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Ask first with numb or sore skin, poor circulation, a cold allergy, or diabetes that has touched the nerves. No heat with a fever.")

/* Translators: articles/ice-and-heat.json: blocks[11].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Massage may ease tension too, and help the back move more freely.")

/* Translators: articles/ladder.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "The ladder back to your old weight")

/* Translators: articles/ladder.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Start at half of your previous working weight and add five to ten percentage points a week, while it stays free of pain.")

/* Translators: articles/ladder.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "If pain comes back: one step down, stay a week, try again.")

/* Translators: articles/ladder.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "progression")

/* Translators: articles/ladder.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "percentages")

/* Translators: articles/ladder.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "return to lifting")

/* Translators: articles/ladder.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "When it opens")

/* Translators: articles/ladder.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Pain has settled, daily life is normal, the trunk holds and the hinge is clean. The earliest day depends on the course: a week for a short one, four weeks for a medium one.")

/* Translators: articles/ladder.json: blocks[2].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree: deadlift again after one to two weeks, in weeks four to six, or never stop. Lumbar asks for signs first and keeps a time floor as well, because no date suits every back and one good day proves little.")

/* Translators: articles/ladder.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "No tested rule was found for when a back is ready to deadlift again. The gates follow what clinicians advise: a start that works, then one careful step at a time.")

/* Translators: articles/ladder.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "How it climbs")

/* Translators: articles/ladder.json: blocks[5].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Half of the previous weight, three sets of five to eight, form first.")

/* Translators: articles/ladder.json: blocks[5].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Add five to ten percent of the previous weight each week that stays calm.")

/* Translators: articles/ladder.json: blocks[5].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "From unloaded to light, to moderate, to your working weight.")

/* Translators: articles/ladder.json: blocks[5].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "When form suffers, take what the whole body can handle.")

/* Translators: articles/ladder.json: blocks[6].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "What the next step waits for")

/* Translators: articles/ladder.json: blocks[7].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Hardly any pain before, during and on the next morning.")

/* Translators: articles/ladder.json: blocks[7].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "No leg symptoms, and no pain relief on that day.")

/* Translators: articles/ladder.json: blocks[7].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The effort stays at 7 or less, at the full weight at 8.")

/* Translators: articles/ladder.json: blocks[7].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "No critical cue slipped.")

/* Translators: articles/ladder.json: blocks[7].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A week has passed at this step, and two days since the last session.")

/* Translators: articles/ladder.json: blocks[8].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Anything in between repeats the step. Strong pain, or a bad next morning, goes one step down. New leg symptoms end the session, and the warning signs come first.")

/* Translators: articles/ladder.json: blocks[9].text. A note. */
/* xgettext:no-c-format */
NC_("article", "“Five to ten percent a week” of what? The article does not say. Lumbar counts in points of your previous weight for five to eight repetitions on the same bar, because such steps stay even. Compound growth is a choice in the settings.")

/* Translators: articles/ladder.json: blocks[10].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "When it hurts")

/* Translators: articles/ladder.json: blocks[11].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Stop the set. The next session is one step lower, and that step stays for a week. Then try again.")

/* Translators: articles/ladder.json: blocks[12].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Some articles want no pain at all, others allow mild discomfort. Lumbar takes 0 and 1 of 10 as green, or only 0 in the strict mode, because a little discomfort has not been shown to do harm.")

/* Translators: articles/ladder.json: blocks[13].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The return takes as many weeks as the back needs. Strength itself is largely kept over the first weeks of a break.")

/* Translators: articles/lockout.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Lockout and lowering")

/* Translators: articles/lockout.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Stand tall with the ribs over the pelvis and stop at vertical.")

/* Translators: articles/lockout.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Lower with the hips first, the bar close.")

/* Translators: articles/lockout.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "top position")

/* Translators: articles/lockout.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "leaning back")

/* Translators: articles/lockout.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "eccentric")

/* Translators: articles/lockout.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The lift ends when ankle, knee, hip and shoulder are in line. Leaning back adds load to the low back and nothing to the lift.")

/* Translators: articles/lockout.json: blocks[2].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Squeeze the glutes hard, or not at all? In Lumbar the glutes end the movement and stop at vertical, because more than that only arches the low back.")

/* Translators: articles/lockout.json: blocks[3].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Lowering")

/* Translators: articles/lockout.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Hips back first, bar along the thighs, the same brace. Two to three seconds, or set it down and start anew each time.")

/* Translators: articles/morning.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "The morning routine")

/* Translators: articles/morning.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Hip fronts, upper back, glutes: five minutes on most days.")

/* Translators: articles/morning.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "daily mobility")

/* Translators: articles/morning.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "stretch routine")

/* Translators: articles/morning.json: blocks[0].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Hip-flexor stretch: 30 seconds on each side.")

/* Translators: articles/morning.json: blocks[0].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Upper back on the foam roller: 10 to 15 passes.")

/* Translators: articles/morning.json: blocks[0].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Bridges without load: 15.")

/* Translators: articles/morning.json: blocks[1].text. A note. */
/* xgettext:no-c-format */
NC_("article", "The article calls it five minutes, then five to ten, and its parts add up to about three. Lumbar has three versions, because a short routine that is done beats a long one that is not.")

/* Translators: articles/morning.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The short one counts as much as the long one. Regular beats long.")

/* Translators: articles/movement-patterns.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "More than one movement")

/* Translators: articles/movement-patterns.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Squat, hinge, lunge, push, pull and carry: a back likes company.")

/* Translators: articles/movement-patterns.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "squat")

/* Translators: articles/movement-patterns.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "carry")

/* Translators: articles/movement-patterns.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "row")

/* Translators: articles/movement-patterns.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "full body")

/* Translators: articles/movement-patterns.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Once the pull is calm again, train the other basic patterns too, so that no single one has to do everything.")

/* Translators: articles/movement-patterns.json: blocks[1].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Squat: sitting down and standing up.")

/* Translators: articles/movement-patterns.json: blocks[1].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Hinge: picking something up.")

/* Translators: articles/movement-patterns.json: blocks[1].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Lunge: one leg at a time.")

/* Translators: articles/movement-patterns.json: blocks[1].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Push and pull: for the upper body.")

/* Translators: articles/movement-patterns.json: blocks[1].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Carry: walking with a weight in the hands.")

/* Translators: articles/movement-patterns.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In a squat each knee goes the way its toes point.")

/* Translators: articles/movement-patterns.json: blocks[5].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article speaks of six patterns, but their names were lost. This list is the common one of coaches.")

/* Translators: articles/movement-screen.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "The movement screen")

/* Translators: articles/movement-screen.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Four tests in a quarter of an hour, before the ladder goes above 80 percent.")

/* Translators: articles/movement-screen.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "All four with hardly any pain, and a calm next morning.")

/* Translators: articles/movement-screen.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "screening")

/* Translators: articles/movement-screen.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "test")

/* Translators: articles/movement-screen.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "return test")

/* Translators: articles/movement-screen.json: blocks[0].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Hinge towards the toes: your usual depth, free of pain.")

/* Translators: articles/movement-screen.json: blocks[0].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Twenty bodyweight squats without discomfort.")

/* Translators: articles/movement-screen.json: blocks[0].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A front plank of 60 seconds without tension in the back.")

/* Translators: articles/movement-screen.json: blocks[0].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A 10-minute walk without more symptoms.")

/* Translators: articles/movement-screen.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Lumbar takes 0 and 1 of 10 as free of pain here, in the strict mode only 0.")

/* Translators: articles/movement-screen.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The screen belongs before heavy work, not before every session. Passed, it counts for two weeks.")

/* Translators: articles/movement-screen.json: blocks[4].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article asks to touch the toes, another links to why that is not needed. Lumbar asks for your own usual depth, because people differ in reach with healthy backs too.")

/* Translators: articles/movement-screen.json: blocks[5].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "When one does not pass")

/* Translators: articles/movement-screen.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Go on with strength and mobility, keep the load where it is, and try again after a week.")

/* Translators: articles/one-sided.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "When it is only one side")

/* Translators: articles/one-sided.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "One-sided pain often means that the sides share the load unevenly.")

/* Translators: articles/one-sided.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Make the load small enough for both sides, even things out, and have it looked at if it stays.")

/* Translators: articles/one-sided.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "asymmetry")

/* Translators: articles/one-sided.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "left side")

/* Translators: articles/one-sided.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "right side")

/* Translators: articles/one-sided.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The stronger side may be doing more, or one hip may be tighter in front. Both can be seen and trained.")

/* Translators: articles/one-sided.json: blocks[1].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree on one-sided pain: a stronger side, a tight hip, or the build of the lowest bones. Lumbar compares the sides first, because that can be seen and trained at home. What stays is for a physiotherapist.")

/* Translators: articles/one-sided.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Look for differences")

/* Translators: articles/one-sided.json: blocks[3].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Look down: are the feet turned out equally?")

/* Translators: articles/one-sided.json: blocks[3].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Is the grip the same distance from the middle on both sides?")

/* Translators: articles/one-sided.json: blocks[3].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Is the bar level when it passes the knees?")

/* Translators: articles/one-sided.json: blocks[3].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Do both sides hold the side plank about equally long, within a fifth?")

/* Translators: articles/one-sided.json: blocks[3].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Do both legs manage the same number of single-leg bridges?")

/* Translators: articles/one-sided.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Two or more differences are a reason to even things out before you add weight.")

/* Translators: articles/one-sided.json: blocks[6].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Take a load that both sides manage, and build up from there.")

/* Translators: articles/one-sided.json: blocks[6].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Stretch the front of the hip on the tighter side.")

/* Translators: articles/one-sided.json: blocks[6].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Train the side plank and the single-leg bridge with the same count on both sides.")

/* Translators: articles/one-sided.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In a few people the lowest bones of the spine are joined in an uncommon way, called Bertolotti’s syndrome. It can change how force is shared and add to back pain. Only an image shows it, so ask a doctor when one-sided pain stays.")

/* Translators: articles/one-sided.json: blocks[8].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Still one-sided after four weeks? A physiotherapist can see what a mirror does not.")

/* Translators: articles/pain-relief.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Pain relief")

/* Translators: articles/pain-relief.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Lumbar shows no amounts. The package leaflet and a pharmacist answer that.")

/* Translators: articles/pain-relief.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "With a painkiller a lift feels safer and is not: on such a day the plan holds.")

/* Translators: articles/pain-relief.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "medicine")

/* Translators: articles/pain-relief.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "painkiller")

/* Translators: articles/pain-relief.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "tablets")

/* Translators: articles/pain-relief.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Follow the package leaflet, and ask a pharmacist which product suits you. Guidelines advise as little and as short as possible.")

/* Translators: articles/pain-relief.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Ask first with")

/* Translators: articles/pain-relief.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Allergy to a painkiller, or asthma.")

/* Translators: articles/pain-relief.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A stomach ulcer or bleeding, now or earlier, or an inflamed bowel such as Crohn’s disease.")

/* Translators: articles/pain-relief.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Kidney, liver or heart disease, an earlier stroke, or blood pressure that is not controlled.")

/* Translators: articles/pain-relief.json: blocks[2].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Blood thinners or other regular medicines.")

/* Translators: articles/pain-relief.json: blocks[2].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Pregnancy, also a planned one, or an age of 65 and more.")

/* Translators: articles/pain-relief.json: blocks[2].items[5]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Regular alcohol.")

/* Translators: articles/pain-relief.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Read what is in each package: the same painkiller can hide in several of them, and together they can be too much.")

/* Translators: articles/pain-relief.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Stop and get help")

/* Translators: articles/pain-relief.json: blocks[5].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Black stools, or vomiting blood.")

/* Translators: articles/pain-relief.json: blocks[5].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Chest pain or trouble breathing.")

/* Translators: articles/pain-relief.json: blocks[5].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Weakness on one side, or slurred speech.")

/* Translators: articles/pain-relief.json: blocks[5].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Feeling faint, or legs that swell.")

/* Translators: articles/pain-relief.json: blocks[5].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A severe rash, or stomach pain that stays.")

/* Translators: articles/pain-relief.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Does a painkiller upset the stomach, or bring anything else that is new? Stop taking it and ask a pharmacist or doctor.")

/* Translators: articles/pain-relief.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Medicines that relax muscles are for a doctor to decide, in a severe spasm and for a short time only.")

/* Translators: articles/pain-relief.json: blocks[8].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article gives a scheme with amounts and times. Lumbar leaves it out on purpose, because part of it goes beyond what packages allow without a doctor.")

/* Translators: articles/pain-relief.json: blocks[9].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In the diary you can note that you took something. It keeps the next step honest: the plan then repeats instead of adding.")

/* Translators: articles/patterns.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Patterns: what the signs hint at")

/* Translators: articles/patterns.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Place and kind of pain hint at a pattern and a likely length.")

/* Translators: articles/patterns.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "They do not tell which tissue it is. Lumbar names patterns and never a diagnosis.")

/* Translators: articles/patterns.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "slipped disc")

/* Translators: articles/patterns.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "sciatica")

/* Translators: articles/patterns.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "pulled muscle")

/* Translators: articles/patterns.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "strain")

/* Translators: articles/patterns.json: synonyms[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "herniated disc")

/* Translators: articles/patterns.json: blocks[0].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article says that place and kind of pain show exactly what is hurt. Lumbar uses patterns only to plan time and to say who should look, because research does not support more.")

/* Translators: articles/patterns.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Ordinary soreness")

/* Translators: articles/patterns.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Mild, dull or tight, on both sides, beginning on the day after new or hard work, easing within a few days.")

/* Translators: articles/patterns.json: blocks[3].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Strain-like")

/* Translators: articles/patterns.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Sore beside the spine, often just above the belt line, worse with moving, bending or turning. A sudden twinge during a lift belongs here too.")

/* Translators: articles/patterns.json: blocks[5].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Leg symptoms")

/* Translators: articles/patterns.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Sharp or shooting pain that travels into one leg or both, often with tingling or numbness. It takes longer. One leg deserves a look by a doctor; with both legs, call for help now.")

/* Translators: articles/patterns.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The pads between the bones of the spine are called discs. One that bulges out, or herniates, is what people mean by a slipped disc; it is a common source of back pain. In studies taken together it grew smaller by itself in about six of ten people.")

/* Translators: articles/patterns.json: blocks[8].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "More on one side")

/* Translators: articles/patterns.json: blocks[9].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "It may mean that the stronger side does more. Take a weight that both sides manage, then build up again.")

/* Translators: articles/patterns.json: blocks[10].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Not ordinary")

/* Translators: articles/patterns.json: blocks[11].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "You wake with sharp pain on the next day, suddenly move much less, or cannot get out of bed as usual.")

/* Translators: articles/patterns.json: blocks[11].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A dull throb on one side stays when the soreness has gone, or tightness spreads into the buttock as you pull.")

/* Translators: articles/patterns.json: blocks[11].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "It is sharp, or it comes with other signs. Being short of breath is one to call for help with now.")

/* Translators: articles/patterns.json: blocks[11].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "It follows every session after the first month.")

/* Translators: articles/patterns.json: blocks[11].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Any repetition that hurts or feels wrong: stop there.")

/* Translators: articles/patterns.json: blocks[12].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Sprain and strain are everyday words for muscles and ligaments. What it is, if it matters, is for a doctor or physiotherapist to say.")

/* Translators: articles/prevention.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Staying well")

/* Translators: articles/prevention.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Start before it hurts: form, a strong trunk and hips, small steps, warm-ups and rest.")

/* Translators: articles/prevention.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Patience and regularity do more than any single measure.")

/* Translators: articles/prevention.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "prevent")

/* Translators: articles/prevention.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "avoid back pain")

/* Translators: articles/prevention.json: blocks[0].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Learn the hinge and the pull with somebody who watches.")

/* Translators: articles/prevention.json: blocks[0].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Train trunk, hamstrings and glutes.")

/* Translators: articles/prevention.json: blocks[0].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Warm up before and cool down after.")

/* Translators: articles/prevention.json: blocks[0].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Raise load and volume in small steps.")

/* Translators: articles/prevention.json: blocks[0].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Leave time to recover.")

/* Translators: articles/prevention.json: blocks[0].items[5]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Move a little every morning, and arrange your desk.")

/* Translators: articles/prevention.json: blocks[0].items[6]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Stop when a repetition feels wrong.")

/* Translators: articles/prevention.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Strength that helps")

/* Translators: articles/prevention.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Planks and side planks for the trunk.")

/* Translators: articles/prevention.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Bridges and Romanian deadlifts for glutes and hamstrings.")

/* Translators: articles/prevention.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Back extensions, once the back is calm.")

/* Translators: articles/prevention.json: blocks[3].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Walking")

/* Translators: articles/prevention.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In a large trial, people who built up regular walking after an episode had their next one later: after 208 days instead of 112, in the middle of the group. A physiotherapist helped them.")

/* Translators: articles/prevention.json: blocks[5].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "If it comes back")

/* Translators: articles/prevention.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Another episode within a year is common. It costs time, and the way back is known by then.")

/* Translators: articles/pull.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "The pull")

/* Translators: articles/pull.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Push the floor away, let hips and chest rise together, keep the bar on the legs.")

/* Translators: articles/pull.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "The low back keeps one shape from floor to lockout.")

/* Translators: articles/pull.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "lifting off")

/* Translators: articles/pull.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "bar path")

/* Translators: articles/pull.json: blocks[1].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Push with the legs and keep the knees bent a little longer.")

/* Translators: articles/pull.json: blocks[1].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Let hips and chest rise at the same speed.")

/* Translators: articles/pull.json: blocks[1].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Drag the bar up the legs.")

/* Translators: articles/pull.json: blocks[1].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Press the whole foot, with the weight over its middle.")

/* Translators: articles/pull.json: blocks[1].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Hold the low back still; its job is to hold.")

/* Translators: articles/pull.json: blocks[2].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article calls lifting with the legs a fault, another pushes with the thighs. In Lumbar the legs begin by pressing the floor, hips and chest come up as one, and the hips end the lift, because each has its part of the way.")

/* Translators: articles/pull.json: blocks[3].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Heels, mid-foot, or first back and then forward? Lumbar keeps the whole foot down and the balance over its middle, because from there nothing has to be caught.")

/* Translators: articles/pull.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Take the same care with every repetition, the last one too. That is where form slips.")

/* Translators: articles/rounding.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Does the back have to be flat?")

/* Translators: articles/rounding.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Keep the low back steady: it shares the load well and gets less sore.")

/* Translators: articles/rounding.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Some rounding of the upper back at heavy weights is tolerated.")

/* Translators: articles/rounding.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "butt wink")

/* Translators: articles/rounding.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "cat back")

/* Translators: articles/rounding.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "flexion")

/* Translators: articles/rounding.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "When the low back changes its shape under load, its muscles lengthen while they work. That is what makes them sore.")

/* Translators: articles/rounding.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A flat-looking back still has its natural curve. Neutral is a small range, not one line.")

/* Translators: articles/rounding.json: blocks[2].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Three articles say never round; one tolerates the upper back near the maximum and calls the low back undecided. Lumbar asks for a steady low back, because it shares the load well, and not because rounding is known to harm.")

/* Translators: articles/rounding.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Research has not shown that a rounder back in lifting leads to back pain; the studies are few and weak. So this is about sharing load, not about danger.")

/* Translators: articles/rounding.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "When it rounds")

/* Translators: articles/rounding.json: blocks[5].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Take less weight.")

/* Translators: articles/rounding.json: blocks[5].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Lift the bar on blocks or plates until the curve stays.")

/* Translators: articles/rounding.json: blocks[5].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Practise the hinge with a stick.")

/* Translators: articles/set-up.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Setting up")

/* Translators: articles/set-up.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Bar over mid-foot, grip first, then shins to the bar, chest up, eyes on the floor ahead.")

/* Translators: articles/set-up.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "A good set-up puts every joint where it belongs.")

/* Translators: articles/set-up.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "start position")

/* Translators: articles/set-up.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "stance")

/* Translators: articles/set-up.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "grip")

/* Translators: articles/set-up.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Five steps")

/* Translators: articles/set-up.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Stand with the bar over mid-foot, 2.5 to 5 cm from the shins, and hinge down.")

/* Translators: articles/set-up.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Take the grip.")

/* Translators: articles/set-up.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Bring the shins to the bar, and leave the bar where it is. The knees meet the elbows.")

/* Translators: articles/set-up.json: blocks[2].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Lift the chest.")

/* Translators: articles/set-up.json: blocks[2].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Brace and pull.")

/* Translators: articles/set-up.json: blocks[3].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article starts with a gap to the shins, others want the bar close all the time. Lumbar starts with the gap and closes it before the pull, because both fit when they come in this order.")

/* Translators: articles/set-up.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Knees and shoulders")

/* Translators: articles/set-up.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Knees over mid-foot, shoulders over the bar or just ahead of it. The hips are neither low as in a squat nor nearly as high as the shoulders.")

/* Translators: articles/set-up.json: blocks[6].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article pulls the shoulder blades back, another keeps the shoulders over the bar. Lumbar keeps them over the bar with tight armpits, because that already keeps the bar close.")

/* Translators: articles/set-up.json: blocks[7].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Head")

/* Translators: articles/set-up.json: blocks[8].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The back of the head is in line with the back, the chin a little tucked, the chest up.")

/* Translators: articles/set-up.json: blocks[9].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Look down, or chest up? Lumbar asks for both: chest up, neck long, eyes on the floor two to three metres ahead, because together they make one line.")

/* Translators: articles/setbacks.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "When it flares up again")

/* Translators: articles/setbacks.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Most ways back have a worse week. The back is sensitive then; it has not lost what it learnt.")

/* Translators: articles/setbacks.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "One step down, stay a week, then try again.")

/* Translators: articles/setbacks.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "flare-up")

/* Translators: articles/setbacks.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "relapse")

/* Translators: articles/setbacks.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "setback")

/* Translators: articles/setbacks.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "hurts again")

/* Translators: articles/setbacks.json: synonyms[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "came back")

/* Translators: articles/setbacks.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "On the day")

/* Translators: articles/setbacks.json: blocks[1].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Stop the set, and leave the bar for today.")

/* Translators: articles/setbacks.json: blocks[1].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Answer the warning-sign questions if anything is new: in a leg, in the bladder or bowel, or a fever.")

/* Translators: articles/setbacks.json: blocks[1].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Walk a little, and use cold or heat if it feels good.")

/* Translators: articles/setbacks.json: blocks[1].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Write it down. The plan then knows.")

/* Translators: articles/setbacks.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "What the plan does")

/* Translators: articles/setbacks.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "After a bad session the ladder goes one step down and stays there for a week. After several bad days the plan goes back by one phase, also for a week.")

/* Translators: articles/setbacks.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Everything easier stays allowed meanwhile: walking, and the exercises of the phases before.")

/* Translators: articles/setbacks.json: blocks[5].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Look at the days before: much more weight, a bad night, long sitting, or a new exercise? One of them is often the one to change.")

/* Translators: articles/setbacks.json: blocks[6].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "How common it is")

/* Translators: articles/setbacks.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "About seven in ten people have another episode within a year, and long courses come with flare-ups. It says little about the strength of a back.")

/* Translators: articles/setbacks.json: blocks[8].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Too much care afterwards can make pain last. Go back to what is allowed as soon as the week is over.")

/* Translators: articles/setbacks.json: blocks[9].text. A note. */
/* xgettext:no-c-format */
NC_("article", "The same step brings pain for the second time, or it is the third setback? A physiotherapist can look at what a plan does not see.")

/* Translators: articles/sitting.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Sitting with a sore back")

/* Translators: articles/sitting.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Sit for half an hour at most, then stand up for a minute.")

/* Translators: articles/sitting.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "A rolled towel behind the low back makes it easier.")

/* Translators: articles/sitting.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "car")

/* Translators: articles/sitting.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Long sitting stiffens the back. In the first days 30 minutes at a time is enough.")

/* Translators: articles/sitting.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Put a rolled towel behind the low back.")

/* Translators: articles/sitting.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Set the seat so that the hips are a little above the knees.")

/* Translators: articles/sitting.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Stand up every 30 minutes, walk about, tilt the pelvis a few times.")

/* Translators: articles/sitting.json: blocks[4].text. A note. */
/* xgettext:no-c-format */
NC_("article", "A timer or a full glass of water is a good reminder to get up.")

/* Translators: articles/sore-every-time.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Sore after every session")

/* Translators: articles/sore-every-time.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Beyond the first month, soreness low in the back after every session is a reason to change something.")

/* Translators: articles/sore-every-time.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "always sore")

/* Translators: articles/sore-every-time.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "recurring soreness")

/* Translators: articles/sore-every-time.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "One month of regular deadlifts is enough to get used to them. If the low back is still sore every time, or for days, look at form and programming.")

/* Translators: articles/sore-every-time.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Look here first")

/* Translators: articles/sore-every-time.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Does the low back change its shape during the set?")

/* Translators: articles/sore-every-time.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Is most of the work above an effort of 9, or near the maximum?")

/* Translators: articles/sore-every-time.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Is there a warm-up, and a way up through lighter sets?")

/* Translators: articles/sore-every-time.json: blocks[2].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Are the sessions far enough apart?")

/* Translators: articles/sore-every-time.json: blocks[3].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Film one set from the side and go through the cues with it.")

/* Translators: articles/sore-every-time.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A deadlift asks little lengthening of the low back, so this soreness is information, not fate.")

/* Translators: articles/spacing.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Rest between sessions")

/* Translators: articles/spacing.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "At least two days between ladder sessions, three between heavy ones.")

/* Translators: articles/spacing.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "A missed week is no loss: strength keeps for a while.")

/* Translators: articles/spacing.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "recovery")

/* Translators: articles/spacing.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "frequency")

/* Translators: articles/spacing.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "deload")

/* Translators: articles/spacing.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Muscles and joints adapt between sessions. Too many of them in a row leave tiredness and soreness.")

/* Translators: articles/spacing.json: blocks[1].text. A note. */
/* xgettext:no-c-format */
NC_("article", "The articles ask for enough rest without a number. Lumbar keeps 48 hours between ladder sessions and 72 between heavy ones, because the next morning has to answer before the next load.")

/* Translators: articles/spacing.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Strength is largely kept over two to four weeks without training. After two weeks without a session the plan goes one step down, after four weeks two.")

/* Translators: articles/spacing.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Add load only when the planned repetitions leave something in reserve: two to ten percent is the usual range.")

/* Translators: articles/stretching.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Stretching, for comfort")

/* Translators: articles/stretching.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Stretch what feels stiff, if it feels good. It is optional.")

/* Translators: articles/stretching.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "No stretch that sends pain down a leg.")

/* Translators: articles/stretching.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "flexibility")

/* Translators: articles/stretching.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "mobility")

/* Translators: articles/stretching.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "foam rolling")

/* Translators: articles/stretching.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Tight fronts of the hips tip the pelvis forward and add load to the low back. They are worth opening after long sitting.")

/* Translators: articles/stretching.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Hamstrings and glutes can be stretched for comfort, sitting, lying or at a wall.")

/* Translators: articles/stretching.json: blocks[3].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree on what tips the pelvis forward: the fronts of the hips, or hamstrings and glutes. Lumbar names only the fronts of the hips, because that is where anatomy points.")

/* Translators: articles/stretching.json: blocks[4].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Each article stretches something else. Lumbar offers stretches for comfort and never as a duty, because none of them is shown to be a cure.")

/* Translators: articles/stretching.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A foam roller loosens the upper back, before training and after it, and hip stretches fit both times too. Before lifting, rolling, some stretching and waking the trunk go together.")

/* Translators: articles/stretching.json: blocks[6].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Stay with what is comfortable; 15 to 30 seconds are enough.")

/* Translators: articles/top-set.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Top set and back-off sets")

/* Translators: articles/top-set.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "One harder set first, then a few lighter ones of the same kind.")

/* Translators: articles/top-set.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "It gives a strong signal without wearing you out.")

/* Translators: articles/top-set.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "back-off")

/* Translators: articles/top-set.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "tonnage")

/* Translators: articles/top-set.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "volume")

/* Translators: articles/top-set.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The method: one top set in the zone, then back-off sets at a smaller percentage.")

/* Translators: articles/top-set.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "An example")

/* Translators: articles/top-set.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "With a maximum of about 437 lb: one set of three at 375 lb (86 percent), then three sets of three at 350 lb (80 percent).")

/* Translators: articles/top-set.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "That makes 12 repetitions: 3 × 375 and 9 × 350 are 1,125 and 3,150, together a tonnage of 4,275 lb. Efforts of 8.5, 7.5, 7.5 and 8 average 7.9.")

/* Translators: articles/top-set.json: blocks[4].text. A note. */
/* xgettext:no-c-format */
NC_("article", "The article gives only the sums. This is the most natural session that fits them; others would fit as well.")

/* Translators: articles/top-set.json: blocks[5].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "In your numbers")

/* Translators: articles/top-set.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The same in kilograms: with a maximum of 200 kg it is one set of three at 170 kg, then three sets of three at 160 kg. The tonnage is 1,950 kg.")

/* Translators: articles/top-set.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Both weights are rounded down to what the plates can make, never up.")

/* Translators: articles/train-dont-test.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Train, do not test")

/* Translators: articles/train-dont-test.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Most work belongs at 80 to 86 percent, an effort of 7 to 8.5 out of 10.")

/* Translators: articles/train-dont-test.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "You get stronger without much work above 90 percent.")

/* Translators: articles/train-dont-test.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "RPE")

/* Translators: articles/train-dont-test.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "RIR")

/* Translators: articles/train-dont-test.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "intensity")

/* Translators: articles/train-dont-test.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "effort")

/* Translators: articles/train-dont-test.json: synonyms[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "one-rep max")

/* Translators: articles/train-dont-test.json: synonyms[5]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "estimated maximum")

/* Translators: articles/train-dont-test.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A session is there to build, not to prove. Constant work near the limit is a programming error, and mending the form alone will not help.")

/* Translators: articles/train-dont-test.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "The effort scale")

/* Translators: articles/train-dont-test.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "10: no repetition left.")

/* Translators: articles/train-dont-test.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "9: one left.")

/* Translators: articles/train-dont-test.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "8: two left.")

/* Translators: articles/train-dont-test.json: blocks[2].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "7: three left.")

/* Translators: articles/train-dont-test.json: blocks[2].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Half points mean: maybe one more.")

/* Translators: articles/train-dont-test.json: blocks[3].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The zone is about 7 to 8.5, which is 80 to 86 percent of a one-repetition maximum. Regular work above 90 percent or an effort of 9 is not needed to get strong.")

/* Translators: articles/train-dont-test.json: blocks[4].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article stays in the zone, another goes to full effort after the screen. Lumbar stays in the zone at first and leaves a test to you, after a passed screen, because strength grows there as well.")

/* Translators: articles/train-dont-test.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Raise weight and volume in small steps that fit your level.")

/* Translators: articles/train-dont-test.json: blocks[6].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "From a set to a maximum")

/* Translators: articles/train-dont-test.json: blocks[7].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Count the repetitions that were left as done: five at an effort of 8 are seven. Add a thirtieth of the weight for each of them: 140 kg becomes about 173 kg.")

/* Translators: articles/train-dont-test.json: blocks[8].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "A maximum worked out from repetitions is a rough number. For the deadlift it tends to come out too low, and may be off by five kilograms and more.")

/* Translators: articles/variations.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Variations, and when to choose them")

/* Translators: articles/variations.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "First form and programming, then small changes, then another variation, then back to your usual pull.")

/* Translators: articles/variations.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Give each variation two sessions and compare.")

/* Translators: articles/variations.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "sumo")

/* Translators: articles/variations.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "trap bar")

/* Translators: articles/variations.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "hex bar")

/* Translators: articles/variations.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "RDL")

/* Translators: articles/variations.json: synonyms[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "rack pull")

/* Translators: articles/variations.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "The order")

/* Translators: articles/variations.json: blocks[1].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Look at form and programming.")

/* Translators: articles/variations.json: blocks[1].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Change what can be changed: a higher bar, the grip, range, tempo.")

/* Translators: articles/variations.json: blocks[1].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Try another variation for two sessions.")

/* Translators: articles/variations.json: blocks[1].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Go back to your usual pull at a step of the ladder.")

/* Translators: articles/variations.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Which one")

/* Translators: articles/variations.json: blocks[3].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Block pull: the bar starts higher. For when the floor cannot be reached with a steady back.")

/* Translators: articles/variations.json: blocks[3].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Trap bar: in one laboratory study less turning force at the low back, more at the knees. To try when the usual pull still hurts after form and programming were mended.")

/* Translators: articles/variations.json: blocks[3].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Sumo: a more upright trunk, the bar closer to the hips. The next one to try when the others do not help.")

/* Translators: articles/variations.json: blocks[3].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Romanian deadlift: an accessory from the top that evens out hamstrings and glutes. For normal training, once the return is complete.")

/* Translators: articles/variations.json: blocks[4].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article recommends sumo and quotes a reader whose back hurts with nothing else. Lumbar gives each variation two sessions and keeps the one with the least pain, because only your own back can tell.")

/* Translators: articles/variations.json: blocks[5].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Each variation has its own working weight. Do not carry one over to another.")

/* Translators: articles/walking.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Walking and small movements")

/* Translators: articles/walking.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Short and often beats long and rare.")

/* Translators: articles/walking.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Two to three minutes every waking hour at first, then 10, later 20 minutes.")

/* Translators: articles/walking.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "walk")

/* Translators: articles/walking.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "steps")

/* Translators: articles/walking.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "movement breaks")

/* Translators: articles/walking.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Walking moves the back through a small, easy range and keeps you from long sitting. It needs nothing but shoes.")

/* Translators: articles/walking.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "How much")

/* Translators: articles/walking.json: blocks[3].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "First two days: two to three minutes every waking hour, slowly.")

/* Translators: articles/walking.json: blocks[3].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "From the third day: 10 minutes, twice a day.")

/* Translators: articles/walking.json: blocks[3].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Later: 20 minutes in one go.")

/* Translators: articles/walking.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Pelvic tilts")

/* Translators: articles/walking.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Standing, tuck the tailbone slightly under and let it go again. Ten of these every few hours tell the back that moving is fine.")

/* Translators: articles/walking.json: blocks[7].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Tie the walk to something you do anyway: the kettle, a call, the stairs.")

/* Translators: articles/walking.json: blocks[8].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Turn back when pain rises clearly, becomes sharp or enters a leg.")

/* Translators: articles/warm-up.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Warm-up and cool-down")

/* Translators: articles/warm-up.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Six minutes of movement, then lighter sets up to today’s weight.")

/* Translators: articles/warm-up.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Afterwards an easy walk and a few stretches.")

/* Translators: articles/warm-up.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "activation")

/* Translators: articles/warm-up.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "dynamic stretching")

/* Translators: articles/warm-up.json: blocks[0].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Moving first brings blood and range to muscles and joints and makes them ready for load. Warm what will work, from the hips to the upper back, and do more of it when the day is heavy.")

/* Translators: articles/warm-up.json: blocks[1].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Before")

/* Translators: articles/warm-up.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Walk briskly, or march.")

/* Translators: articles/warm-up.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Cat-cow, then 15 bridges.")

/* Translators: articles/warm-up.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Bodyweight squats and lunges.")

/* Translators: articles/warm-up.json: blocks[2].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The hinge with a stick, and four brace breaths.")

/* Translators: articles/warm-up.json: blocks[2].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Ramp sets from the empty bar.")

/* Translators: articles/warm-up.json: blocks[3].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Ramp sets")

/* Translators: articles/warm-up.json: blocks[4].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The empty bar, eight times.")

/* Translators: articles/warm-up.json: blocks[4].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "40 percent of today’s weight, five times.")

/* Translators: articles/warm-up.json: blocks[4].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "60 percent, three times.")

/* Translators: articles/warm-up.json: blocks[4].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "80 percent, twice.")

/* Translators: articles/warm-up.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Round down to your plates, and leave out a set that is lighter than the bar or no heavier than the one before.")

/* Translators: articles/warm-up.json: blocks[6].text. A note. */
/* xgettext:no-c-format */
NC_("article", "One article lists dynamic moves, one rolling and stretching, one bridges. Lumbar’s warm-up joins moves and bridges in under six minutes, because a short one is done every time.")

/* Translators: articles/warm-up.json: blocks[7].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "After")

/* Translators: articles/warm-up.json: blocks[8].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Walk easily for two minutes and stretch hips and hamstrings.")

/* Translators: articles/when-to-get-help.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "When to get help")

/* Translators: articles/when-to-get-help.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "A few signs need an emergency department now. Others need a doctor today or within days.")

/* Translators: articles/when-to-get-help.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "When in doubt, ask: being checked is never a waste.")

/* Translators: articles/when-to-get-help.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "red flags")

/* Translators: articles/when-to-get-help.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "warning signs")

/* Translators: articles/when-to-get-help.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "emergency")

/* Translators: articles/when-to-get-help.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "doctor")

/* Translators: articles/when-to-get-help.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Call now")

/* Translators: articles/when-to-get-help.json: blocks[1].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Call the emergency number or go to an emergency department. Do not drive yourself when your legs are weak or numb.")

/* Translators: articles/when-to-get-help.json: blocks[2].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "New trouble with peeing or pooing, or not feeling it.")

/* Translators: articles/when-to-get-help.json: blocks[2].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "New numbness or an odd feeling around the genitals, the back passage, the buttocks or the inner thighs; a new loss of sexual feeling or function.")

/* Translators: articles/when-to-get-help.json: blocks[2].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Weakness, numbness, tingling or shooting pain in both legs.")

/* Translators: articles/when-to-get-help.json: blocks[2].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "One leg that is getting weaker over hours or days, or a foot that begins to drag.")

/* Translators: articles/when-to-get-help.json: blocks[2].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Pain so strong that you cannot stand or walk.")

/* Translators: articles/when-to-get-help.json: blocks[2].items[5]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A temperature above 38.3 °C (101 °F) with back pain.")

/* Translators: articles/when-to-get-help.json: blocks[2].items[6]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Chest pain, being short of breath, a sudden severe headache, or vision that blurs or is lost.")

/* Translators: articles/when-to-get-help.json: blocks[2].items[7]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Pain that began with a serious accident: a fall from a height, a crash, a weight dropped on you.")

/* Translators: articles/when-to-get-help.json: blocks[2].items[8]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A sudden tearing pain in back or belly with faintness, cold sweat or a pulsing belly.")

/* Translators: articles/when-to-get-help.json: blocks[3].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "A doctor today")

/* Translators: articles/when-to-get-help.json: blocks[4].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "New weakness in one leg or foot that is not getting worse.")

/* Translators: articles/when-to-get-help.json: blocks[4].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Fever or chills, or a temperature of 38.0 to 38.3 °C (100.4 to 101 °F).")

/* Translators: articles/when-to-get-help.json: blocks[4].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Sharp or shooting pain of 7 out of 10 or more.")

/* Translators: articles/when-to-get-help.json: blocks[4].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Pain that began with a fall, a knock or a lift, if you have thin bones, take steroid tablets long term, or are 70 or older.")

/* Translators: articles/when-to-get-help.json: blocks[4].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A weak immune system, injected drugs, or a recent infection, operation or spinal injection.")

/* Translators: articles/when-to-get-help.json: blocks[4].items[5]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "An earlier cancer together with weight loss you did not plan or pain that wakes you.")

/* Translators: articles/when-to-get-help.json: blocks[5].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "A doctor within days")

/* Translators: articles/when-to-get-help.json: blocks[6].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Tingling or numbness in one leg or foot, with normal strength.")

/* Translators: articles/when-to-get-help.json: blocks[6].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Pain of 7 out of 10 or more on three days.")

/* Translators: articles/when-to-get-help.json: blocks[6].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "More than a week without getting better, or rest and ice do not help.")

/* Translators: articles/when-to-get-help.json: blocks[6].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Constant pain that no position eases, or that is worse at night.")

/* Translators: articles/when-to-get-help.json: blocks[6].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Weight loss you did not plan, or any earlier cancer.")

/* Translators: articles/when-to-get-help.json: blocks[6].items[5]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A new lump, a changed shape of the back, or pain between the shoulder blades.")

/* Translators: articles/when-to-get-help.json: blocks[6].items[6]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Clearly worse when you cough, sneeze or strain.")

/* Translators: articles/when-to-get-help.json: blocks[6].items[7]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "An age under 18, or a first ever back pain after 55.")

/* Translators: articles/when-to-get-help.json: blocks[7].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "A physiotherapist")

/* Translators: articles/when-to-get-help.json: blocks[8].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "More than two weeks although you followed the plan.")

/* Translators: articles/when-to-get-help.json: blocks[8].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Daily tasks are not possible without clear discomfort.")

/* Translators: articles/when-to-get-help.json: blocks[8].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "It becomes worse, or something new appears.")

/* Translators: articles/when-to-get-help.json: blocks[8].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Sharp pain on waking, or a back so stiff that bending and getting up did not go as on other days.")

/* Translators: articles/when-to-get-help.json: blocks[8].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Two setbacks at one step of the ladder, or three in all.")

/* Translators: articles/when-to-get-help.json: blocks[8].items[5]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "You are unsure about technique or how to go on.")

/* Translators: articles/when-to-get-help.json: blocks[8].items[6]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A known back condition or an earlier back operation, before you load the bar again.")

/* Translators: articles/when-to-get-help.json: blocks[9].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree on how long to wait: a few days, a week, or two weeks. Lumbar takes the strictest that applies, because asking early costs little.")

/* Translators: articles/when-to-get-help.json: blocks[10].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree on fever: one calls more than 38.3 °C (101 °F) an emergency, another sends any fever or chills to a doctor. Lumbar does both, by temperature, because a high one with back pain is the more urgent sign.")

/* Translators: articles/when-to-get-help.json: blocks[11].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree on numb or weak legs: one names a doctor, another an emergency for both legs. Lumbar sends both legs to the emergency department and one leg to a doctor, because both together can mean pressure on the lowest nerves.")

/* Translators: articles/when-to-get-help.json: blocks[12].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Serious disease is behind back pain in about one to four of a hundred people who see a doctor. The questions are there to find them early.")

/* Translators: articles/who-helps.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Who helps with what")

/* Translators: articles/who-helps.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Doctors rule out what is serious, physiotherapists guide movement, coaches teach the lift.")

/* Translators: articles/who-helps.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "physio")

/* Translators: articles/who-helps.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "coach")

/* Translators: articles/who-helps.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "trainer")

/* Translators: articles/who-helps.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "specialist")

/* Translators: articles/who-helps.json: blocks[0].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "The emergency number: the signs that cannot wait, such as both legs, the bladder or the chest.")

/* Translators: articles/who-helps.json: blocks[0].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A doctor: the other warning signs, severe or lasting pain, anything new in one leg.")

/* Translators: articles/who-helps.json: blocks[0].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A physiotherapist: hands-on treatment, a programme of your own, an eye for small movement faults.")

/* Translators: articles/who-helps.json: blocks[0].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "A qualified coach or trainer: technique, and a plan that fits you, because people differ.")

/* Translators: articles/who-helps.json: blocks[1].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles name trainer, physiotherapist or doctor as the person to see. Lumbar lets the problem decide, because each of them is good at something else.")

/* Translators: articles/who-helps.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "With a known back condition, or with severe pain, ask before you begin to deadlift.")

/* Translators: articles/who-helps.json: blocks[3].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Take your diary along. It answers most of the questions you will be asked.")

/* Translators: articles/why-it-gets-sore.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Why a back gets sore")

/* Translators: articles/why-it-gets-sore.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "Muscles get sore mostly from new work and from lengthening under load.")

/* Translators: articles/why-it-gets-sore.json: inShort[1]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "In a steady deadlift the low back mainly holds, so strong soreness there is a hint to look at form or load.")

/* Translators: articles/why-it-gets-sore.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "DOMS")

/* Translators: articles/why-it-gets-sore.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "muscle soreness")

/* Translators: articles/why-it-gets-sore.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "muscle ache")

/* Translators: articles/why-it-gets-sore.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Three ways to work")

/* Translators: articles/why-it-gets-sore.json: blocks[1].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Shortening under load, as when you lift. A lot of it can leave you sore.")

/* Translators: articles/why-it-gets-sore.json: blocks[1].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Lengthening under load, as when you lower something. Repeated in a stretched position, it leaves the most soreness.")

/* Translators: articles/why-it-gets-sore.json: blocks[1].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Holding still under load. It leaves very little.")

/* Translators: articles/why-it-gets-sore.json: blocks[2].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "In a steady pull the low back holds still for the whole repetition. Many muscles take part, and little of it is lengthening.")

/* Translators: articles/why-it-gets-sore.json: blocks[3].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "Delayed soreness")

/* Translators: articles/why-it-gets-sore.json: blocks[4].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Soreness of the following days comes from work that is new: a first month of deadlifts, a hike, a day of moving house, ice skating.")

/* Translators: articles/why-it-gets-sore.json: blocks[5].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "It usually begins within a day, is worst on the second or third day, and is gone within a week. It is dull, and felt when you move or press.")

/* Translators: articles/why-it-gets-sore.json: blocks[6].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "The upper back may round a little at heavy loads or in long sets. Soreness there on the next day is usually easy to bear.")

/* Translators: articles/why-it-gets-sore.json: blocks[7].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "When it is a hint")

/* Translators: articles/why-it-gets-sore.json: blocks[8].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Soreness low in the back after every session, beyond the first month of regular deadlifts, points to form or programming.")

/* Translators: articles/why-it-gets-sore.json: blocks[9].text. A note. */
/* xgettext:no-c-format */
NC_("article", "Articles disagree: some call low-back soreness normal, one calls it a sign of poor form. Lumbar expects a dull ache on both sides, 4 of 10 at most, for up to three days after new or hard work, because soreness is past its worst then. More is a reason to look.")

/* Translators: articles/why-it-gets-sore.json: blocks[10].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Soreness is not a measure of a good session.")

/* Translators: articles/words.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("article", "Words of lifters and clinicians")

/* Translators: articles/words.json: inShort[0]. What the article says in short. */
/* xgettext:no-c-format */
NC_("article", "What the words mean that turn up in the gym, at the physiotherapist and in Lumbar.")

/* Translators: articles/words.json: synonyms[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "glossary")

/* Translators: articles/words.json: synonyms[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "definition")

/* Translators: articles/words.json: synonyms[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "meaning")

/* Translators: articles/words.json: synonyms[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("article", "terms")

/* Translators: articles/words.json: blocks[0].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "The lift")

/* Translators: articles/words.json: blocks[1].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Deadlift: lifting a bar from the floor until you stand.")

/* Translators: articles/words.json: blocks[1].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Hip hinge: the hips bend while the back stays as it is.")

/* Translators: articles/words.json: blocks[1].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Brace: breath and belly make the trunk firm.")

/* Translators: articles/words.json: blocks[1].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Neutral: the natural curve of your back, neither rounded nor over-arched.")

/* Translators: articles/words.json: blocks[1].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Lockout: the end of the lift, standing tall.")

/* Translators: articles/words.json: blocks[1].items[5]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Compound lift: one that works several muscle groups at once.")

/* Translators: articles/words.json: blocks[2].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "The training")

/* Translators: articles/words.json: blocks[3].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Repetition and set: one lift, and several in a row.")

/* Translators: articles/words.json: blocks[3].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Working weight: what you lift in normal sets of five to eight.")

/* Translators: articles/words.json: blocks[3].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Maximum: the most you can lift once; percentages refer to it.")

/* Translators: articles/words.json: blocks[3].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "RPE: effort from 6 to 10; at 8, two more repetitions were possible.")

/* Translators: articles/words.json: blocks[3].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "RIR: repetitions in reserve, the other way to say the same.")

/* Translators: articles/words.json: blocks[3].items[5]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Ramp: lighter sets that climb to the working weight.")

/* Translators: articles/words.json: blocks[3].items[6]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Top set and back-off sets: one harder set, then lighter ones.")

/* Translators: articles/words.json: blocks[3].items[7]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Tonnage: weight times repetitions, added up.")

/* Translators: articles/words.json: blocks[4].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "The muscles at work")

/* Translators: articles/words.json: blocks[5].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Concentric: the muscle shortens under load, as when you curl a weight up.")

/* Translators: articles/words.json: blocks[5].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Eccentric: it lengthens under load, as when you let the weight down.")

/* Translators: articles/words.json: blocks[5].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Isometric: it holds without moving, as when you push against a wall.")

/* Translators: articles/words.json: blocks[5].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Erectors: the muscles along the spine.")

/* Translators: articles/words.json: blocks[5].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Core: the muscles of belly, sides and back that hold the trunk.")

/* Translators: articles/words.json: blocks[6].text. A heading. */
/* xgettext:no-c-format */
NC_("article", "The back")

/* Translators: articles/words.json: blocks[7].items[0]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Lumbar spine: the part between ribs and hips.")

/* Translators: articles/words.json: blocks[7].items[1]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Disc: the soft pad between two bones of the spine.")

/* Translators: articles/words.json: blocks[7].items[2]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Pelvic tilt: the pelvis rolls forward or back; forward adds load to the low back.")

/* Translators: articles/words.json: blocks[7].items[3]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Muscle soreness, also called DOMS: the dull ache of the days after new work.")

/* Translators: articles/words.json: blocks[7].items[4]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Sprain and strain: everyday words for sore ligaments and muscles.")

/* Translators: articles/words.json: blocks[7].items[5]. An item of a list. */
/* xgettext:no-c-format */
NC_("article", "Mechanical: changing with movement and load.")

/* Translators: articles/words.json: blocks[8].text. A paragraph. */
/* xgettext:no-c-format */
NC_("article", "Acute, subacute and chronic say how long pain has lasted: under 4 weeks, up to 12, and longer.")

/* Translators: categories.json: categories[0].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("categories", "Understand your back")

/* Translators: categories.json: categories[0].summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("categories", "How the low back works in a deadlift, why it gets sore, and how long that lasts.")

/* Translators: categories.json: categories[1].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("categories", "The first days")

/* Translators: categories.json: categories[1].summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("categories", "What helps at once, what can wait, and when to ask for help.")

/* Translators: categories.json: categories[2].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("categories", "Moving again")

/* Translators: categories.json: categories[2].summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("categories", "Gentle exercises, a stronger trunk and the hip hinge.")

/* Translators: categories.json: categories[3].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("categories", "Technique")

/* Translators: categories.json: categories[3].summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("categories", "The pull from set-up to lowering, its faults and their fixes.")

/* Translators: categories.json: categories[4].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("categories", "Training")

/* Translators: categories.json: categories[4].summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("categories", "The way back to the old weight, effort, variations and rest.")

/* Translators: categories.json: categories[5].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("categories", "Daily life")

/* Translators: categories.json: categories[5].summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("categories", "Mornings, desks and what keeps a back calm.")

/* Translators: categories.json: categories[6].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("categories", "Questions and answers")

/* Translators: categories.json: categories[6].summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("categories", "Short answers to what people ask.")

/* Translators: categories.json: categories[7].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("categories", "Where this comes from")

/* Translators: categories.json: categories[7].summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("categories", "The sources, and how Lumbar deals with them.")

/* Translators: checklists/full-check.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("checklist", "Full check")

/* Translators: checklists/full-check.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("checklist", "Every cue in the order of the lift, from the warm-up to the minute after.")

/* Translators: checklists/quick-check.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("checklist", "Quick check")

/* Translators: checklists/quick-check.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("checklist", "Four cues before a set, one breath each.")

/* Translators: cues/CK01.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Warmed up, ramped")

/* Translators: cues/CK01.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Do the lift-day warm-up, then the ramp sets up to today’s weight.")

/* Translators: cues/CK01.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "Muscles and joints meet the load step by step, so the first working set feels like the second.")

/* Translators: cues/CK01.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The first working set feels stiff or surprisingly heavy.")

/* Translators: cues/CK01.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Rack the weight, run the warm-up routine, then climb through the ramp sets.")

/* Translators: cues/CK02.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Planned weight only")

/* Translators: cues/CK02.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Load no more than the plan says, and lift only if pain today is below 4 out of 10.")

/* Translators: cues/CK02.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "Small steps let the back adapt, and the plan already holds the next one for you.")

/* Translators: cues/CK02.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The weight on the bar is a guess, or a little extra was added.")

/* Translators: cues/CK02.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Load the number from the ladder. If pain is 4 or more, leave the bar for today and walk.")

/* Translators: cues/CK03.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Bar over mid-foot")

/* Translators: cues/CK03.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Feet about hip-width, bar over the middle of the foot, two to three finger widths from the shins.")

/* Translators: cues/CK03.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "A bar over mid-foot rises in a straight line and keeps you in balance.")

/* Translators: cues/CK03.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "Seen from above, the bar sits over the toes.")

/* Translators: cues/CK03.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Step closer until the bar cuts the foot in half.")

/* Translators: cues/CK04.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Grip, then shins")

/* Translators: cues/CK04.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Hinge down and take the grip first, then bring the shins to the bar until the knees meet the elbows.")

/* Translators: cues/CK04.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "In this order the hips find their own height, and the bar stays where it is.")

/* Translators: cues/CK04.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The hips sit nearly as high as the shoulders, or the bar was rolled to the shins.")

/* Translators: cues/CK04.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Keep the bar still and lower the hips until the shins touch it.")

/* Translators: cues/CK05.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Knees mid-foot, shoulders over")

/* Translators: cues/CK05.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Knees over mid-foot, shoulders over the bar or just ahead of it, armpits tight.")

/* Translators: cues/CK05.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "From here the bar stays close and the legs can push.")

/* Translators: cues/CK05.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The shoulders hang far in front of the bar, or sit behind it.")

/* Translators: cues/CK05.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Move the hips until the shoulders cover the bar, then squeeze as if holding an orange in each armpit.")

/* Translators: cues/CK06.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Head neutral")

/* Translators: cues/CK06.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Chest up, neck long, eyes on the floor two to three metres ahead.")

/* Translators: cues/CK06.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "Head, back and hips make one line, and the neck has nothing to hold.")

/* Translators: cues/CK06.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The chin juts forward, or you look up at a mirror.")

/* Translators: cues/CK06.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Tuck the chin a little, and let the gaze rest on one spot on the floor.")

/* Translators: cues/CK07.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Hinge, back steady")

/* Translators: cues/CK07.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Push the hips back and hold the low back in its own steady, neutral curve.")

/* Translators: cues/CK07.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "The hips do the bending, so the back muscles hold instead of lengthening under load.")

/* Translators: cues/CK07.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The low back rounds before the bar has left the floor.")

/* Translators: cues/CK07.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Raise the bar on plates or blocks and take a lighter weight until the curve stays.")

/* Translators: cues/CK08.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Exhale, then brace")

/* Translators: cues/CK08.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Breathe out until the ribs come down, then breathe into the belly and brace as for a punch.")

/* Translators: cues/CK08.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "With the ribs over the pelvis, the whole trunk turns firm and the load is shared.")

/* Translators: cues/CK08.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The belly stays soft, or the ribs flare out in front.")

/* Translators: cues/CK08.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Put the bar down and practise four slow brace breaths.")

/* Translators: cues/CK09.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Exhale if advised")

/* Translators: cues/CK09.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "With high blood pressure or a heart, eye or hernia problem, breathe out through the effort instead of holding.")

/* Translators: cues/CK09.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "Breathing out keeps the rise in blood pressure smaller.")

/* Translators: cues/CK09.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "A red face, pressure in the head, or dizziness after the lift.")

/* Translators: cues/CK09.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Breathe out on the way up, use less weight, and ask a doctor what suits you.")

/* Translators: cues/CK10.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Push the floor")

/* Translators: cues/CK10.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Push the floor away, and let hips and chest rise together.")

/* Translators: cues/CK10.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "The legs take their share from the first centimetre.")

/* Translators: cues/CK10.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The hips shoot up first and the bar leaves the legs.")

/* Translators: cues/CK10.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Keep the knees bent a little longer and drag the bar up the legs.")

/* Translators: cues/CK11.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Bar stays close")

/* Translators: cues/CK11.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Keep the bar touching the legs all the way up.")

/* Translators: cues/CK11.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "A close bar has a shorter lever, so the back holds less.")

/* Translators: cues/CK11.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "There is a gap between the bar and the legs.")

/* Translators: cues/CK11.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Pull the bar towards you with the upper back, and repeat with a lighter set.")

/* Translators: cues/CK12.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Whole foot pressed")

/* Translators: cues/CK12.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Press the whole foot into the floor, weight over the middle.")

/* Translators: cues/CK12.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "A quiet foot makes a stable hinge.")

/* Translators: cues/CK12.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The weight rolls to the toes, or the heels lift.")

/* Translators: cues/CK12.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Feel the heel and the big toe before each repetition.")

/* Translators: cues/CK13.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Back holds still")

/* Translators: cues/CK13.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Keep the shape of the low back from the floor to the top.")

/* Translators: cues/CK13.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "Its job in this lift is to hold still, and held muscles get less sore.")

/* Translators: cues/CK13.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The shape of the low back changes in the middle of a repetition.")

/* Translators: cues/CK13.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "End the set there and take about a tenth off the bar.")

/* Translators: cues/CK14.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Stand tall, stop")

/* Translators: cues/CK14.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Stand tall with the ribs over the pelvis, and stop at vertical.")

/* Translators: cues/CK14.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "Leaning back adds load to the low back and nothing to the lift.")

/* Translators: cues/CK14.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The hips push forward and the upper body leans back.")

/* Translators: cues/CK14.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Finish with the glutes and stop when hips, ribs and head are in one line.")

/* Translators: cues/CK15.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Hips back first")

/* Translators: cues/CK15.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Send the hips back first, keep the bar close and the brace on.")

/* Translators: cues/CK15.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "Control on the way down is the same hinge in reverse.")

/* Translators: cues/CK15.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "The bar swings away from the legs, or drops around the knees.")

/* Translators: cues/CK15.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Lower over two to three seconds, or put the bar down and reset each repetition.")

/* Translators: cues/CK16.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "Brace every rep")

/* Translators: cues/CK16.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "Settle and brace again before every repetition.")

/* Translators: cues/CK16.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "The last repetitions are the ones that slip first.")

/* Translators: cues/CK16.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "Fast touch-and-go repetitions, each a little looser than the one before.")

/* Translators: cues/CK16.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Let the bar rest on the floor, breathe, set up and go.")

/* Translators: cues/CK17.json: title. Two to four words that can be read from two metres. */
/* xgettext:no-c-format */
NC_("cue", "No sharp pain")

/* Translators: cues/CK17.json: cue. What to do. */
/* xgettext:no-c-format */
NC_("cue", "After the set: no sharp pain, and nothing new in the legs.")

/* Translators: cues/CK17.json: why. Why it helps. */
/* xgettext:no-c-format */
NC_("cue", "How the set felt decides what the next step is.")

/* Translators: cues/CK17.json: fault. How to notice that it went wrong. */
/* xgettext:no-c-format */
NC_("cue", "Sharp pain, or pain, tingling or weakness in a leg.")

/* Translators: cues/CK17.json: fix. What to do then. */
/* xgettext:no-c-format */
NC_("cue", "Stop lifting for today and answer the warning-sign questions.")

/* Translators: exercises/back-extension.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Back extension on the floor")

/* Translators: exercises/back-extension.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Gives the back muscles gentle work through movement.")

/* Translators: exercises/back-extension.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on your front, arms beside you, forehead on a folded towel.")

/* Translators: exercises/back-extension.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out and lift the chest by a hand’s width.")

/* Translators: exercises/back-extension.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Keep the neck long and the eyes on the floor.")

/* Translators: exercises/back-extension.json: steps[2] and 2 more. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Lower slowly.")

/* Translators: exercises/back-extension.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "10 to 15 lifts.")

/* Translators: exercises/back-extension.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Going as high as possible. Low and smooth is enough.")

/* Translators: exercises/back-extension.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Use the cobra on elbows instead.")

/* Translators: exercises/back-extension.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Stretch the arms forward.")

/* Translators: exercises/back-extension.json: avoid and 16 more. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Stop when pain rises by two points, becomes sharp or moves into a leg.")

/* Translators: exercises/bird-dog.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Bird-dog")

/* Translators: exercises/bird-dog.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Keeps the back quiet while arm and leg move.")

/* Translators: exercises/bird-dog.json: setup[0] and 1 more. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "On all fours, hands under the shoulders, knees under the hips.")

/* Translators: exercises/bird-dog.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out and reach one arm forward and the opposite leg back.")

/* Translators: exercises/bird-dog.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Hold for five seconds while the back stays level.")

/* Translators: exercises/bird-dog.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Come back slowly and change sides.")

/* Translators: exercises/bird-dog.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Four on each side, growing to eight, each held for five seconds.")

/* Translators: exercises/bird-dog.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Lifting the leg high. Low and long keeps the back still.")

/* Translators: exercises/bird-dog.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Move only the leg, or only the arm.")

/* Translators: exercises/bird-dog.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Draw small squares with the hand and the foot.")

/* Translators: exercises/block-pull.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Block pull")

/* Translators: exercises/block-pull.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "A deadlift from a higher start, for when the floor cannot be reached with a steady back.")

/* Translators: exercises/block-pull.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Set the bar on blocks or plates, between mid-shin and just below the knee.")

/* Translators: exercises/block-pull.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Stand as for the deadlift, bar over mid-foot.")

/* Translators: exercises/block-pull.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Take the grip, bring the shins close, lift the chest.")

/* Translators: exercises/block-pull.json: steps[1] and 2 more. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out, brace, and push the floor away.")

/* Translators: exercises/block-pull.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Stand tall, then set the bar down softly on the blocks.")

/* Translators: exercises/block-pull.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Two sessions to try it, at the load the plan works out for it.")

/* Translators: exercises/block-pull.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Raising the bar so far that the legs have nothing to do. As low as the back stays steady is right.")

/* Translators: exercises/block-pull.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "One more plate under each side.")

/* Translators: exercises/block-pull.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "One plate less under each side, until the floor is reached.")

/* Translators: exercises/block-pull.json: avoid and 2 more. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Leave it out when pain today is 4 or more, or a leg has symptoms.")

/* Translators: exercises/brace-breath.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Brace breath")

/* Translators: exercises/brace-breath.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Practises the breath and the brace without a bar.")

/* Translators: exercises/brace-breath.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Stand tall or lie with the knees bent.")

/* Translators: exercises/brace-breath.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "One hand on the belly, one on the side of the ribs.")

/* Translators: exercises/brace-breath.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out fully until the ribs come down.")

/* Translators: exercises/brace-breath.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe in low, into belly and sides.")

/* Translators: exercises/brace-breath.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Brace as if a light punch were coming, hold for two seconds, let go.")

/* Translators: exercises/brace-breath.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Four slow breaths of about eight seconds.")

/* Translators: exercises/brace-breath.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Lifting the chest to breathe. The breath goes down and to the sides.")

/* Translators: exercises/brace-breath.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Practise lying down.")

/* Translators: exercises/brace-breath.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Keep the brace through a slow hip hinge.")

/* Translators: exercises/brace-breath.json: avoid. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "With high blood pressure or a heart, eye or hernia problem, breathe out through the brace.")

/* Translators: exercises/bridge.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Glute bridge")

/* Translators: exercises/bridge.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Gives the glutes back their share of the work.")

/* Translators: exercises/bridge.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on your back, knees bent, feet flat and hip-width apart.")

/* Translators: exercises/bridge.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Arms rest beside you.")

/* Translators: exercises/bridge.json: steps[0] and 1 more. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out and bring the ribs down.")

/* Translators: exercises/bridge.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Press through the whole foot and lift the hips until knees, hips and shoulders make one line.")

/* Translators: exercises/bridge.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Pause for a second, then lower slowly.")

/* Translators: exercises/bridge.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Ten lifts, growing to fifteen.")

/* Translators: exercises/bridge.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Arching the low back at the top. Stop when the hips are level with the line.")

/* Translators: exercises/bridge.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Lift only half as high.")

/* Translators: exercises/bridge.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Pause for three seconds at the top, later lift on one leg.")

/* Translators: exercises/bw-squat.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Bodyweight squat")

/* Translators: exercises/bw-squat.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "A warm-up for hips, knees and ankles, and a test of the screen.")

/* Translators: exercises/bw-squat.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Stand with the feet shoulder-width apart, toes turned out a little.")

/* Translators: exercises/bw-squat.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Sit down between the heels with the chest up.")

/* Translators: exercises/bw-squat.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Go as low as the back stays long.")

/* Translators: exercises/bw-squat.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Press the floor away and stand up.")

/* Translators: exercises/bw-squat.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Ten smooth repetitions; twenty in the movement screen.")

/* Translators: exercises/bw-squat.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Letting the heels lift. Sit back a little, or stand wider.")

/* Translators: exercises/bw-squat.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Sit down on a chair and stand up again.")

/* Translators: exercises/bw-squat.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Pause for two seconds at the bottom.")

/* Translators: exercises/cat-cow.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Cat-cow")

/* Translators: exercises/cat-cow.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Moves the whole back through an easy range.")

/* Translators: exercises/cat-cow.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out and round the back gently, from tailbone to head.")

/* Translators: exercises/cat-cow.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe in and let the back sink into a light arch.")

/* Translators: exercises/cat-cow.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Move slowly from one to the other.")

/* Translators: exercises/cat-cow.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Eight slow cycles.")

/* Translators: exercises/cat-cow.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Going to the end of the range. The comfortable middle is enough.")

/* Translators: exercises/cat-cow.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Move only as far as one hand’s width.")

/* Translators: exercises/cat-cow.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Pause for a breath at each end.")

/* Translators: exercises/cat-cow.json: avoid and 1 more. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Leave it out when bending raises the pain or sends it into a leg.")

/* Translators: exercises/childs-pose.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Child’s pose")

/* Translators: exercises/childs-pose.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "A quiet rounding that lets the back muscles rest.")

/* Translators: exercises/childs-pose.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Kneel with the knees a little apart and the big toes close.")

/* Translators: exercises/childs-pose.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Sit back towards the heels.")

/* Translators: exercises/childs-pose.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Let the arms slide forward and the forehead come down.")

/* Translators: exercises/childs-pose.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe into the sides of the ribs.")

/* Translators: exercises/childs-pose.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "15 to 30 seconds.")

/* Translators: exercises/childs-pose.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Forcing the hips down. Rest where the body stops by itself.")

/* Translators: exercises/childs-pose.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Put a cushion between hips and heels.")

/* Translators: exercises/childs-pose.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Walk the hands to one side, then to the other.")

/* Translators: exercises/cobra-elbows.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Cobra on elbows")

/* Translators: exercises/cobra-elbows.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "An easy backward bend that many sore backs like.")

/* Translators: exercises/cobra-elbows.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on your front with the elbows under the shoulders.")

/* Translators: exercises/cobra-elbows.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Prop yourself on the forearms and let the hips rest on the floor.")

/* Translators: exercises/cobra-elbows.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Let the belly soften and breathe slowly.")

/* Translators: exercises/cobra-elbows.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Lower yourself again with the hands beside the shoulders.")

/* Translators: exercises/cobra-elbows.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Three holds of 10 to 30 seconds.")

/* Translators: exercises/cobra-elbows.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Pushing up with straight arms. The hips stay heavy on the floor.")

/* Translators: exercises/cobra-elbows.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Lie flat with a pillow under the chest.")

/* Translators: exercises/cobra-elbows.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Hold for the full 30 seconds.")

/* Translators: exercises/cobra-elbows.json: avoid. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Stop when it sends pain or tingling into a leg; if it eases the leg, it may stay.")

/* Translators: exercises/crunch.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Crunch")

/* Translators: exercises/crunch.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "An optional exercise for the front of the trunk, once the back is calm.")

/* Translators: exercises/crunch.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on your back, knees bent, hands beside the head.")

/* Translators: exercises/crunch.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out and curl the shoulder blades off the floor.")

/* Translators: exercises/crunch.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Pause for a moment.")

/* Translators: exercises/crunch.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Two sets of ten, if you like it.")

/* Translators: exercises/crunch.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Pulling on the head. The eyes look at the ceiling, the ribs do the work.")

/* Translators: exercises/crunch.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Reach the hands along the thighs.")

/* Translators: exercises/crunch.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Lower over three seconds.")

/* Translators: exercises/crunch.json: avoid. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Not before the return is complete; planks and dead bugs train the same muscles earlier.")

/* Translators: exercises/dead-bug.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Dead bug")

/* Translators: exercises/dead-bug.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Teaches the trunk to hold while arms and legs move.")

/* Translators: exercises/dead-bug.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on your back, arms up, hips and knees bent to a right angle.")

/* Translators: exercises/dead-bug.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out until the low back rests in its easy curve.")

/* Translators: exercises/dead-bug.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Lower one arm back and the opposite leg away, slowly.")

/* Translators: exercises/dead-bug.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Stop before the back lifts.")

/* Translators: exercises/dead-bug.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Come back and change sides.")

/* Translators: exercises/dead-bug.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Six on each side, about five seconds each.")

/* Translators: exercises/dead-bug.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Letting the back arch. Make the movement smaller.")

/* Translators: exercises/dead-bug.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Move only the legs, with the heel tapping the floor.")

/* Translators: exercises/dead-bug.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Straighten the leg fully.")

/* Translators: exercises/deadlift.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Deadlift")

/* Translators: exercises/deadlift.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "The lift itself: from the floor to standing, with the hips doing the work.")

/* Translators: exercises/deadlift.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Feet hip-width apart, bar over mid-foot, two to three finger widths from the shins.")

/* Translators: exercises/deadlift.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Hinge down, take the grip, bring the shins to the bar, lift the chest.")

/* Translators: exercises/deadlift.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out until the ribs come down, breathe into the belly and brace.")

/* Translators: exercises/deadlift.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Push the floor away; hips and chest rise together.")

/* Translators: exercises/deadlift.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Keep the bar on the legs and stand tall.")

/* Translators: exercises/deadlift.json: steps[3]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Lower with the hips back first, and brace anew.")

/* Translators: exercises/deadlift.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "What the ladder says: three sets of five to eight, with two days in between.")

/* Translators: exercises/deadlift.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Letting the low back change its shape in the last repetitions. End the set one repetition earlier.")

/* Translators: exercises/deadlift.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Raise the bar on blocks, or take the light deadlift.")

/* Translators: exercises/deadlift.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Follow the ladder upwards, one step a week at most.")

/* Translators: exercises/deadlift.json: avoid. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Leave it out when pain today is 4 or more, when a leg has symptoms, or while the plan is locked.")

/* Translators: exercises/deep-core.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Deep-core draw-in")

/* Translators: exercises/deep-core.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Wakes the deep muscles that act like a built-in belt.")

/* Translators: exercises/deep-core.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on your back with the knees bent and the feet flat.")

/* Translators: exercises/deep-core.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Place two fingers on the inside of the hip bones.")

/* Translators: exercises/deep-core.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out and gently draw the navel towards the spine.")

/* Translators: exercises/deep-core.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Hold for five seconds while you go on breathing.")

/* Translators: exercises/deep-core.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Let go for two seconds.")

/* Translators: exercises/deep-core.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Ten holds of five seconds, two seconds apart.")

/* Translators: exercises/deep-core.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Holding the breath or flattening the back hard. A light effort is enough.")

/* Translators: exercises/deep-core.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Hold for three seconds, with longer breaks.")

/* Translators: exercises/deep-core.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Keep the hold while one foot slides away and back.")

/* Translators: exercises/foam-roll-upper-back.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Upper-back foam roll")

/* Translators: exercises/foam-roll-upper-back.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Loosens the upper back so that the chest can stay up.")

/* Translators: exercises/foam-roll-upper-back.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Sit in front of the roller and lie back so that it crosses below the shoulder blades.")

/* Translators: exercises/foam-roll-upper-back.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Cradle the head in the hands, feet flat.")

/* Translators: exercises/foam-roll-upper-back.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Lift the hips a little.")

/* Translators: exercises/foam-roll-upper-back.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Roll slowly from the middle of the back to the top of the shoulder blades and back.")

/* Translators: exercises/foam-roll-upper-back.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out where it is stiff.")

/* Translators: exercises/foam-roll-upper-back.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "10 to 15 slow passes.")

/* Translators: exercises/foam-roll-upper-back.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Rolling onto the low back or the neck. The roller stays between them.")

/* Translators: exercises/foam-roll-upper-back.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Stand and roll against a wall.")

/* Translators: exercises/foam-roll-upper-back.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Pause at a stiff place and let the chest open over it.")

/* Translators: exercises/foam-roll-upper-back.json: avoid. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Leave it out with thin bones or recent rib or shoulder trouble, and when it is sharp.")

/* Translators: exercises/glute-stretch.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Glute stretch")

/* Translators: exercises/glute-stretch.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Eases the buttock and the outside of the hip.")

/* Translators: exercises/glute-stretch.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on your back with both knees bent.")

/* Translators: exercises/glute-stretch.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Rest one ankle on the other knee.")

/* Translators: exercises/glute-stretch.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Draw the lower thigh gently towards you.")

/* Translators: exercises/glute-stretch.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Let the head and shoulders stay on the floor.")

/* Translators: exercises/glute-stretch.json: steps[2] and 2 more. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe and stay.")

/* Translators: exercises/glute-stretch.json: dose and 2 more. How much. */
/* xgettext:no-c-format */
NC_("exercise", "30 seconds on each side.")

/* Translators: exercises/glute-stretch.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Lifting the tailbone off the floor. A smaller pull reaches the same place.")

/* Translators: exercises/glute-stretch.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Keep the foot on the floor and press the knee lightly away.")

/* Translators: exercises/glute-stretch.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Draw the thigh a little closer.")

/* Translators: exercises/glute-stretch.json: avoid. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Stop when pain rises by two points or becomes sharp, or when it sends pain or tingling down the leg.")

/* Translators: exercises/hamstring-seat.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Seated hamstring stretch")

/* Translators: exercises/hamstring-seat.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "A comfortable stretch for the back of the thigh.")

/* Translators: exercises/hamstring-seat.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Sit on the floor or the edge of a bench with one leg straight.")

/* Translators: exercises/hamstring-seat.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "The other knee is bent, with the foot flat or resting inside.")

/* Translators: exercises/hamstring-seat.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Sit tall and tip forward from the hips.")

/* Translators: exercises/hamstring-seat.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Reach towards the toes until you feel the thigh.")

/* Translators: exercises/hamstring-seat.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Pulling the head towards the knee. Tip from the hips and keep the back long.")

/* Translators: exercises/hamstring-seat.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Bend the straight knee a little, or use a strap around the foot.")

/* Translators: exercises/hamstring-seat.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Pull the toes gently towards you.")

/* Translators: exercises/hamstring-seat.json: avoid and 1 more. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Leave it out when pain rises or becomes sharp, or when it sends pain down the leg.")

/* Translators: exercises/hamstring-wall.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Hamstring stretch at the wall")

/* Translators: exercises/hamstring-wall.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Lets the thigh lengthen while the back lies still.")

/* Translators: exercises/hamstring-wall.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on your back in a doorway or beside a wall corner.")

/* Translators: exercises/hamstring-wall.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Rest one heel on the wall, the other leg lies flat or bent.")

/* Translators: exercises/hamstring-wall.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Slide closer until you feel the back of the thigh.")

/* Translators: exercises/hamstring-wall.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Keep the tailbone on the floor.")

/* Translators: exercises/hamstring-wall.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "30 seconds on each side, before you practise the hinge.")

/* Translators: exercises/hamstring-wall.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Sliding so close that the tailbone lifts. Move back a little.")

/* Translators: exercises/hamstring-wall.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Bend the knee of the raised leg.")

/* Translators: exercises/hamstring-wall.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Move closer by a hand’s width.")

/* Translators: exercises/hinge-stick.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Hip hinge with a stick")

/* Translators: exercises/hinge-stick.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Teaches the hips to bend while the back stays long.")

/* Translators: exercises/hinge-stick.json: setup[0] and 2 more. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Stand with the feet hip-width apart and the knees soft.")

/* Translators: exercises/hinge-stick.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Hold a broomstick along the back: it touches head, upper back and tailbone.")

/* Translators: exercises/hinge-stick.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Push the hips straight back.")

/* Translators: exercises/hinge-stick.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Go only as far as the stick keeps its three contacts.")

/* Translators: exercises/hinge-stick.json: steps[2] and 1 more. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Press through the whole foot and stand up.")

/* Translators: exercises/hinge-stick.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Two sets of ten every day, smooth and unhurried.")

/* Translators: exercises/hinge-stick.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Bending the knees into a squat. The shins stay nearly upright, the hips travel back.")

/* Translators: exercises/hinge-stick.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Stand a foot’s length from a wall and touch it with the hips.")

/* Translators: exercises/hinge-stick.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Lower over three seconds, or hold a light weight once the ladder has begun.")

/* Translators: exercises/hinge-toes.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Hinge towards the toes")

/* Translators: exercises/hinge-toes.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "The first test of the movement screen: your usual depth, free of pain.")

/* Translators: exercises/hinge-toes.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Push the hips back and let the hands slide down the thighs.")

/* Translators: exercises/hinge-toes.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Go to your own usual depth.")

/* Translators: exercises/hinge-toes.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Come up through the whole foot.")

/* Translators: exercises/hinge-toes.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "A few calm repetitions in half a minute.")

/* Translators: exercises/hinge-toes.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Chasing the toes. Touching them is not required if you never could.")

/* Translators: exercises/hinge-toes.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Slide the hands only to the knees.")

/* Translators: exercises/hinge-toes.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Let the hands reach towards the floor.")

/* Translators: exercises/hip-flexor.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Hip-flexor stretch")

/* Translators: exercises/hip-flexor.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Opens the front of the hip after sitting.")

/* Translators: exercises/hip-flexor.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Half kneeling: one knee on a cushion, the other foot in front.")

/* Translators: exercises/hip-flexor.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Hold on to a chair if balance is a task.")

/* Translators: exercises/hip-flexor.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Tuck the tailbone under and bring the ribs down.")

/* Translators: exercises/hip-flexor.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Shift the hips forward a little until you feel the front of the hip.")

/* Translators: exercises/hip-flexor.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Stay and breathe.")

/* Translators: exercises/hip-flexor.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Leaning back into the low back. With the tailbone tucked, a small shift is enough.")

/* Translators: exercises/hip-flexor.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Do it standing, with the rear heel lifted.")

/* Translators: exercises/hip-flexor.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Raise the arm of the kneeling side.")

/* Translators: exercises/hip-thrust.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Hip thrust")

/* Translators: exercises/hip-thrust.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "A stronger bridge: the glutes lift through a longer range.")

/* Translators: exercises/hip-thrust.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Sit with the upper back against a bench, feet flat in front.")

/* Translators: exercises/hip-thrust.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "For load, a pad and a light plate lie across the hips.")

/* Translators: exercises/hip-thrust.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Press through the feet until knees, hips and shoulders are level.")

/* Translators: exercises/hip-thrust.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Pause, then lower slowly.")

/* Translators: exercises/hip-thrust.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Ten repetitions with body weight. Add 5 to 10 kg (10 to 20 lb) after two sessions with pain of 2 or less.")

/* Translators: exercises/hip-thrust.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Looking up and arching. Keep the chin tucked and the ribs down.")

/* Translators: exercises/hip-thrust.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Do the glute bridge on the floor.")

/* Translators: exercises/hip-thrust.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Add a light plate, later a little more.")

/* Translators: exercises/light-deadlift.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Light deadlift")

/* Translators: exercises/light-deadlift.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "The same pull with little weight: practice and ramp in one.")

/* Translators: exercises/light-deadlift.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Empty bar on blocks or small plates, at about mid-shin height.")

/* Translators: exercises/light-deadlift.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Feet hip-width apart, bar over mid-foot.")

/* Translators: exercises/light-deadlift.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Take the grip, bring the shins to the bar, lift the chest.")

/* Translators: exercises/light-deadlift.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Lower with the hips back first.")

/* Translators: exercises/light-deadlift.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Eight repetitions before the first ramp set.")

/* Translators: exercises/light-deadlift.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Rushing it because it is light. It is the set in which the pattern is learnt.")

/* Translators: exercises/light-deadlift.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Use a kettlebell between the feet.")

/* Translators: exercises/light-deadlift.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Climb through the ramp sets.")

/* Translators: exercises/lunge.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Lunge")

/* Translators: exercises/lunge.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Works one leg at a time and opens the hip behind.")

/* Translators: exercises/lunge.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Stand tall with the feet hip-width apart.")

/* Translators: exercises/lunge.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Step forward and lower the rear knee towards the floor.")

/* Translators: exercises/lunge.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Keep the trunk upright over the hips.")

/* Translators: exercises/lunge.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Press through the front foot and step back.")

/* Translators: exercises/lunge.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Six on each side.")

/* Translators: exercises/lunge.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Tipping forward over the front thigh. A shorter step keeps you upright.")

/* Translators: exercises/lunge.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Hold on to a chair and lower only half-way.")

/* Translators: exercises/lunge.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Step back instead of forward, slower.")

/* Translators: exercises/pelvic-tilt.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Standing pelvic tilt")

/* Translators: exercises/pelvic-tilt.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "A small movement that tells the low back it may move again.")

/* Translators: exercises/pelvic-tilt.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Rest the hands on the hip bones.")

/* Translators: exercises/pelvic-tilt.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out and tuck the tailbone slightly under.")

/* Translators: exercises/pelvic-tilt.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Hold for a moment without squeezing hard.")

/* Translators: exercises/pelvic-tilt.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe in and let the pelvis roll back to where it was.")

/* Translators: exercises/pelvic-tilt.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Ten slow tilts of about three seconds, every few hours.")

/* Translators: exercises/pelvic-tilt.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Moving the whole trunk. Only the pelvis rolls, head and chest stay quiet.")

/* Translators: exercises/pelvic-tilt.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Do it lying on your back with the knees bent.")

/* Translators: exercises/pelvic-tilt.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Do it on all fours, still small and slow.")

/* Translators: exercises/plank.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Front plank")

/* Translators: exercises/plank.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Lets the whole trunk hold still under a light load.")

/* Translators: exercises/plank.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "On the forearms and toes, elbows under the shoulders.")

/* Translators: exercises/plank.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out and bring ribs and pelvis towards each other.")

/* Translators: exercises/plank.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Make one line from head to heels.")

/* Translators: exercises/plank.json: steps[2] and 1 more. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe calmly and hold.")

/* Translators: exercises/plank.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "20 seconds at first, growing to 60.")

/* Translators: exercises/plank.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Letting the hips sink. End the hold there, a shorter straight one is worth more.")

/* Translators: exercises/plank.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Rest the knees on the floor, or put the forearms on a bench.")

/* Translators: exercises/plank.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Lift one foot by a hand’s width, then the other.")

/* Translators: exercises/rdl.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Romanian deadlift")

/* Translators: exercises/rdl.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "A hinge from the top that evens out hamstrings and glutes.")

/* Translators: exercises/rdl.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Stand tall with a light bar or dumbbells against the thighs.")

/* Translators: exercises/rdl.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Knees soft.")

/* Translators: exercises/rdl.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Push the hips back and let the weight slide down the thighs.")

/* Translators: exercises/rdl.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Stop when the back would change its shape.")

/* Translators: exercises/rdl.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Three sets of eight with a light weight, once or twice a week.")

/* Translators: exercises/rdl.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Reaching for the floor. The hips decide the depth, not the hands.")

/* Translators: exercises/rdl.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Do the hip hinge with a stick.")

/* Translators: exercises/rdl.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Lower over three seconds before you add weight.")

/* Translators: exercises/russian-twist.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Russian twist")

/* Translators: exercises/russian-twist.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "An optional exercise for the sides of the trunk, once the back is calm.")

/* Translators: exercises/russian-twist.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Sit with the knees bent and the heels on the floor.")

/* Translators: exercises/russian-twist.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lean back a little with a long back.")

/* Translators: exercises/russian-twist.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Turn the chest to one side, hands together in front.")

/* Translators: exercises/russian-twist.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Come back to the middle.")

/* Translators: exercises/russian-twist.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Turn to the other side.")

/* Translators: exercises/russian-twist.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Two sets of ten turns, if you like it.")

/* Translators: exercises/russian-twist.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Turning only the arms. The breastbone points where you turn.")

/* Translators: exercises/russian-twist.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Sit more upright.")

/* Translators: exercises/russian-twist.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Hold a light weight close to the chest.")

/* Translators: exercises/russian-twist.json: avoid. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Not before the return is complete; side planks train the same muscles earlier.")

/* Translators: exercises/side-plank.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Side plank")

/* Translators: exercises/side-plank.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Trains the side of the trunk, one side at a time.")

/* Translators: exercises/side-plank.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on one side with the elbow under the shoulder and the feet stacked.")

/* Translators: exercises/side-plank.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Lift the hips until head, hips and feet make one line.")

/* Translators: exercises/side-plank.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Keep the chest open to the front.")

/* Translators: exercises/side-plank.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "15 to 30 seconds on each side.")

/* Translators: exercises/side-plank.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Rolling forward. Imagine leaning back against a wall.")

/* Translators: exercises/side-plank.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Bend the knees and hold from the knees.")

/* Translators: exercises/side-plank.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Lift the upper leg for part of the hold.")

/* Translators: exercises/single-leg-bridge.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Single-leg bridge")

/* Translators: exercises/single-leg-bridge.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Shows and evens out differences between the sides.")

/* Translators: exercises/single-leg-bridge.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on your back, knees bent, feet flat.")

/* Translators: exercises/single-leg-bridge.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Hold one knee over the hip.")

/* Translators: exercises/single-leg-bridge.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Press through the foot on the floor and lift the hips.")

/* Translators: exercises/single-leg-bridge.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Keep both hip bones level.")

/* Translators: exercises/single-leg-bridge.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Six to ten on each side, the same number on both.")

/* Translators: exercises/single-leg-bridge.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Letting the free side of the pelvis drop. Lift only as high as it stays level.")

/* Translators: exercises/single-leg-bridge.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Do the bridge on both feet and lift one heel at the top.")

/* Translators: exercises/single-leg-bridge.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Pause for two seconds at the top.")

/* Translators: exercises/sumo-deadlift.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Sumo deadlift")

/* Translators: exercises/sumo-deadlift.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "A wide stance with a more upright trunk, the bar closer to the hips.")

/* Translators: exercises/sumo-deadlift.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Feet clearly wider than the shoulders, toes turned out, bar over mid-foot.")

/* Translators: exercises/sumo-deadlift.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Arms straight down, inside the knees.")

/* Translators: exercises/sumo-deadlift.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Push the knees out over the feet and bring the hips towards the bar.")

/* Translators: exercises/sumo-deadlift.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe out, brace, and push the floor apart.")

/* Translators: exercises/sumo-deadlift.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Stand tall, then lower the same way.")

/* Translators: exercises/sumo-deadlift.json: dose and 1 more. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Two sessions to try it, with a working weight of its own.")

/* Translators: exercises/sumo-deadlift.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Standing so wide that the knees fall in. A little narrower is stronger.")

/* Translators: exercises/sumo-deadlift.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "A stance between conventional and sumo.")

/* Translators: exercises/sumo-deadlift.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "A slower start from the floor.")

/* Translators: exercises/sumo-deadlift.json: avoid. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Leave it out when it brings pain in the groin or hip, when pain today is 4 or more, or a leg has symptoms.")

/* Translators: exercises/thoracic-rotation.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Upper-back rotation")

/* Translators: exercises/thoracic-rotation.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Turns the upper back while the low back rests.")

/* Translators: exercises/thoracic-rotation.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Lie on one side with hips and knees bent, a pillow under the head.")

/* Translators: exercises/thoracic-rotation.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Both arms reach forward, palms together.")

/* Translators: exercises/thoracic-rotation.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Breathe in, then lift the upper arm like opening a book.")

/* Translators: exercises/thoracic-rotation.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Let the eyes follow the hand while the knees stay together.")

/* Translators: exercises/thoracic-rotation.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Come back slowly.")

/* Translators: exercises/thoracic-rotation.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "Five slow turns on each side.")

/* Translators: exercises/thoracic-rotation.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Letting the knees slide apart. Then the low back does the turning.")

/* Translators: exercises/thoracic-rotation.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Put a cushion between the knees and turn only half-way.")

/* Translators: exercises/thoracic-rotation.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Stay open for two breaths.")

/* Translators: exercises/trap-bar-deadlift.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Trap-bar deadlift")

/* Translators: exercises/trap-bar-deadlift.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "Standing inside the bar brings the weight closer, and may ask less of the low back.")

/* Translators: exercises/trap-bar-deadlift.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Stand in the middle of the trap bar, feet hip-width apart.")

/* Translators: exercises/trap-bar-deadlift.json: setup[1]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Take the handles at their middle.")

/* Translators: exercises/trap-bar-deadlift.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Lower the hips until the arms are long, chest up.")

/* Translators: exercises/trap-bar-deadlift.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Stand tall, then lower with the hips back first.")

/* Translators: exercises/trap-bar-deadlift.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Gripping off the middle, so that the bar tips. Look down once before the pull.")

/* Translators: exercises/trap-bar-deadlift.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Use the high handles.")

/* Translators: exercises/trap-bar-deadlift.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Use the low handles, later a slower way down.")

/* Translators: exercises/walk.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("exercise", "Easy walk")

/* Translators: exercises/walk.json: summary. In short: what it is for. */
/* xgettext:no-c-format */
NC_("exercise", "The simplest way to keep a sore back moving, from the first hour on.")

/* Translators: exercises/walk.json: setup[0]. Getting into position. */
/* xgettext:no-c-format */
NC_("exercise", "Flat shoes, a level floor, and nothing heavy in the hands.")

/* Translators: exercises/walk.json: steps[0]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Walk at a pace at which you could chat.")

/* Translators: exercises/walk.json: steps[1]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Let the arms swing and the eyes look ahead.")

/* Translators: exercises/walk.json: steps[2]. Doing it. */
/* xgettext:no-c-format */
NC_("exercise", "Turn back while it still feels easy.")

/* Translators: exercises/walk.json: dose. How much. */
/* xgettext:no-c-format */
NC_("exercise", "In the first two days two or three minutes every waking hour, then 10 minutes twice a day, later 20 minutes.")

/* Translators: exercises/walk.json: mistake. The mistake most people make, and its remedy. */
/* xgettext:no-c-format */
NC_("exercise", "Saving it all for one long walk. Several short ones suit a sore back better.")

/* Translators: exercises/walk.json: easier. An easier version. */
/* xgettext:no-c-format */
NC_("exercise", "Walk indoors, with a hand near the wall.")

/* Translators: exercises/walk.json: harder. A harder version. */
/* xgettext:no-c-format */
NC_("exercise", "Walk longer, or choose a gentle slope.")

/* Translators: exercises/walk.json: avoid. When to leave it out. */
/* xgettext:no-c-format */
NC_("exercise", "Turn back when pain rises by two points, becomes sharp or moves into a leg.")

/* Translators: faults/always-near-the-limit.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Always near the limit")

/* Translators: faults/always-near-the-limit.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "Most sessions have a set at an effort of 9 or more.")

/* Translators: faults/always-near-the-limit.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "Most of the work is above 90 percent.")

/* Translators: faults/always-near-the-limit.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You test yourself more often than you train.")

/* Translators: faults/always-near-the-limit.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Constant work at the limit is a programming error. Mending the form alone does not help then.")

/* Translators: faults/always-near-the-limit.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Keep most sets at 80 to 86 percent, an effort of 7 to 8.5.")

/* Translators: faults/always-near-the-limit.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Do one top set, then lighter back-off sets.")

/* Translators: faults/always-near-the-limit.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Leave tests for the days after a passed movement screen.")

/* Translators: faults/bar-drifts.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Bar drifts forward")

/* Translators: faults/bar-drifts.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "There is a gap between the bar and the legs.")

/* Translators: faults/bar-drifts.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The bar swings around the knees.")

/* Translators: faults/bar-drifts.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You are pulled onto the toes.")

/* Translators: faults/bar-drifts.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Each centimetre between bar and legs makes the lever on the low back longer.")

/* Translators: faults/bar-drifts.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Tighten the armpits and pull the bar towards you.")

/* Translators: faults/bar-drifts.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Let it brush the legs from the shins to the thighs.")

/* Translators: faults/bar-drifts.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Repeat with a lighter set.")

/* Translators: faults/bar-over-toes.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Bar over the toes")

/* Translators: faults/bar-over-toes.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "From above, the bar sits over the toes.")

/* Translators: faults/bar-over-toes.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The bar rolls towards you when you start to pull.")

/* Translators: faults/bar-over-toes.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You tip forward as it leaves the floor.")

/* Translators: faults/bar-over-toes.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "A bar that starts too far away pulls you forward, and the low back has to hold against a longer lever.")

/* Translators: faults/bar-over-toes.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Step in until the bar cuts the foot in half, 2.5 to 5 cm from the shins.")

/* Translators: faults/bar-over-toes.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Take the grip first, then bring the shins to the bar.")

/* Translators: faults/bar-over-toes.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Leave the bar where it is; do not roll it.")

/* Translators: faults/bar-swings-down.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Bar swings out on the way down")

/* Translators: faults/bar-swings-down.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The bar leaves the thighs as you lower it.")

/* Translators: faults/bar-swings-down.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The knees bend first and the bar has to go around them.")

/* Translators: faults/bar-swings-down.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "It drops the last part by itself.")

/* Translators: faults/bar-swings-down.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "The way down is the same hinge in reverse. A bar that swings out pulls on a long lever.")

/* Translators: faults/bar-swings-down.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Send the hips back first, and bend the knees once the bar has passed them.")

/* Translators: faults/bar-swings-down.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Lower over two to three seconds.")

/* Translators: faults/bar-swings-down.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Or set it down and reset each repetition.")

/* Translators: faults/brace-lost.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "The brace is lost half-way")

/* Translators: faults/brace-lost.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You breathe out with the bar still low.")

/* Translators: faults/brace-lost.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The trunk goes soft in the middle of a repetition.")

/* Translators: faults/brace-lost.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "Later repetitions feel looser than the first.")

/* Translators: faults/brace-lost.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "The brace holds for one repetition. Without a new one, the next begins softer.")

/* Translators: faults/brace-lost.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Hold the brace until the hardest part is over, then breathe out.")

/* Translators: faults/brace-lost.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Put the bar down and brace anew before every repetition.")

/* Translators: faults/brace-lost.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Do fewer repetitions in a set.")

/* Translators: faults/cold-start.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Cold start")

/* Translators: faults/cold-start.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The first working set feels stiff or surprisingly heavy.")

/* Translators: faults/cold-start.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "It feels better with every set, and best at the end.")

/* Translators: faults/cold-start.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You went from the door to the working weight.")

/* Translators: faults/cold-start.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Muscles and joints take load best when they were moved and loaded lightly first.")

/* Translators: faults/cold-start.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Run the lift-day warm-up, six minutes of movement.")

/* Translators: faults/cold-start.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Climb through lighter sets to the working weight.")

/* Translators: faults/cold-start.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Take one more ramp set on heavy days and after a day of sitting.")

/* Translators: faults/feet-turn-out.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "A foot turns out")

/* Translators: faults/feet-turn-out.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "Look down: one foot or both point outward more than usual.")

/* Translators: faults/feet-turn-out.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The feet turn out more as you go lower.")

/* Translators: faults/feet-turn-out.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "One hip feels tight in front.")

/* Translators: faults/feet-turn-out.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Tight fronts of the hips first turn the foot out, then let the low back over-arch and the pelvis tip forward.")

/* Translators: faults/feet-turn-out.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Set both feet to the same angle before you take the grip.")

/* Translators: faults/feet-turn-out.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Stretch the front of the tighter hip, 30 seconds on each side.")

/* Translators: faults/feet-turn-out.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Stand up from the desk more often; sitting tightens the same place.")

/* Translators: faults/guessed-weight.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "The weight was a guess")

/* Translators: faults/guessed-weight.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You chose the weight by feel, or because others were watching.")

/* Translators: faults/guessed-weight.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "A little extra went on the bar.")

/* Translators: faults/guessed-weight.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "Pain today was 4 or more, and you lifted all the same.")

/* Translators: faults/guessed-weight.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Small planned steps are what lets a back adapt. A guess skips some of them.")

/* Translators: faults/guessed-weight.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Load the number that the plan gives, rounded down.")

/* Translators: faults/guessed-weight.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "With pain of 4 or more leave the bar for today and walk.")

/* Translators: faults/guessed-weight.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Write down what you lifted, so that the next step is known.")

/* Translators: faults/hands-off-centre.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Hands off the middle")

/* Translators: faults/hands-off-centre.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "One hand is closer to the middle of the bar than the other.")

/* Translators: faults/hands-off-centre.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "One end of the bar leaves the floor later and hangs lower.")

/* Translators: faults/hands-off-centre.json: notice[2] and 1 more. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You are sore on one side only.")

/* Translators: faults/hands-off-centre.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "The longer end is the heavier one, so one side of you has more to hold.")

/* Translators: faults/hands-off-centre.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Use the rings in the knurling: the same finger at the same ring on both sides.")

/* Translators: faults/hands-off-centre.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Look left and right once before you brace.")

/* Translators: faults/hands-off-centre.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Set the bar down and take the grip anew when it feels uneven.")

/* Translators: faults/hips-first.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Hips rise first")

/* Translators: faults/hips-first.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The hips shoot up and the bar stays behind.")

/* Translators: faults/hips-first.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The bar leaves the legs just after the floor.")

/* Translators: faults/hips-first.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The end of the lift feels like a stiff-legged one.")

/* Translators: faults/hips-first.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "When the hips run ahead, the legs have spent their share and the back finishes alone.")

/* Translators: faults/hips-first.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Push the floor away and keep the knees bent a little longer.")

/* Translators: faults/hips-first.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Let hips and chest rise at the same speed.")

/* Translators: faults/hips-first.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Drag the bar up the legs; take less weight until it stays there.")

/* Translators: faults/hips-too-high.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Hips start too high")

/* Translators: faults/hips-too-high.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The legs are nearly straight before the pull.")

/* Translators: faults/hips-too-high.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "On the video the hips are almost as high as the shoulders.")

/* Translators: faults/hips-too-high.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You feel the back and the hamstrings, and hardly the thighs.")

/* Translators: faults/hips-too-high.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "High hips take the thighs out of the lift, so the back does their share.")

/* Translators: faults/hips-too-high.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Take the grip, then lower the hips until the shins touch the bar.")

/* Translators: faults/hips-too-high.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Let the knees meet the elbows.")

/* Translators: faults/hips-too-high.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Think of pushing the floor away, not of pulling the bar up.")

/* Translators: faults/leaning-back.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Leaning back at the top")

/* Translators: faults/leaning-back.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The hips push forward and the chest leans behind them.")

/* Translators: faults/leaning-back.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The buttocks are squeezed as hard as they can.")

/* Translators: faults/leaning-back.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The low back pinches at the end of the lift.")

/* Translators: faults/leaning-back.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Over-arching adds load to the low back and nothing to the lift.")

/* Translators: faults/leaning-back.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Finish tall, ribs over pelvis, and stop at vertical.")

/* Translators: faults/leaning-back.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Let the glutes end the movement, not push past it.")

/* Translators: faults/leaning-back.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Open the fronts of the hips if standing tall feels short.")

/* Translators: faults/looking-up.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Looking up")

/* Translators: faults/looking-up.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The neck is bent back, or the chin juts forward.")

/* Translators: faults/looking-up.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You watch yourself in a mirror.")

/* Translators: faults/looking-up.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The neck is stiff after the session.")

/* Translators: faults/looking-up.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Where the head goes, the upper back follows. A long neck keeps one line from head to hips.")

/* Translators: faults/looking-up.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Let the eyes rest on the floor two to three metres ahead.")

/* Translators: faults/looking-up.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Tuck the chin a little, as if holding a peach under it.")

/* Translators: faults/looking-up.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Keep the chest up: that does not need the eyes.")

/* Translators: faults/on-the-toes.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Weight rolls to the toes")

/* Translators: faults/on-the-toes.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The heels lift or feel light.")

/* Translators: faults/on-the-toes.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You have to step forward after the lift.")

/* Translators: faults/on-the-toes.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The big toes claw at the floor.")

/* Translators: faults/on-the-toes.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Over the middle of the foot the hinge is steady; on the toes, hips and back have to catch you.")

/* Translators: faults/on-the-toes.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Feel heel, big toe and little toe before each repetition.")

/* Translators: faults/on-the-toes.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Press the whole foot into the floor.")

/* Translators: faults/on-the-toes.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Wear flat, firm shoes, or none.")

/* Translators: faults/pain-in-the-set.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Pain during or after the set")

/* Translators: faults/pain-in-the-set.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "A repetition hurts, or feels wrong.")

/* Translators: faults/pain-in-the-set.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "A sudden twinge, or sharp pain.")

/* Translators: faults/pain-in-the-set.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "Pain, tingling or weakness in a leg.")

/* Translators: faults/pain-in-the-set.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "That is a signal, not soreness. How the set felt decides what comes next.")

/* Translators: faults/pain-in-the-set.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Stop lifting for today.")

/* Translators: faults/pain-in-the-set.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Answer the warning-sign questions.")

/* Translators: faults/pain-in-the-set.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Walk a little, and write down how it went.")

/* Translators: faults/pressure-in-the-head.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Pressure in the head")

/* Translators: faults/pressure-in-the-head.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The face is red at the top.")

/* Translators: faults/pressure-in-the-head.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "There is pressure in the head, or you are dizzy after the lift.")

/* Translators: faults/pressure-in-the-head.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You held the breath through several repetitions.")

/* Translators: faults/pressure-in-the-head.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Holding the breath in a heavy effort raises blood pressure far more than breathing out slowly.")

/* Translators: faults/pressure-in-the-head.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Breathe out on the way up.")

/* Translators: faults/pressure-in-the-head.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Take less weight, and a breath between repetitions.")

/* Translators: faults/pressure-in-the-head.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Call for help now if a severe headache comes suddenly, or vision blurs or is lost.")

/* Translators: faults/pressure-in-the-head.json: fix[3]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Ask a doctor what suits you, above all with high blood pressure or a heart, eye or hernia problem.")

/* Translators: faults/rounds-at-the-floor.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Low back rounds at the floor")

/* Translators: faults/rounds-at-the-floor.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "From the side, the low back is curved before the bar moves.")

/* Translators: faults/rounds-at-the-floor.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You cannot get down to the bar without rounding.")

/* Translators: faults/rounds-at-the-floor.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The pelvis tucks under as you reach for the bar.")

/* Translators: faults/rounds-at-the-floor.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "A rounded start stretches the back muscles under load, and that is what makes them sore.")

/* Translators: faults/rounds-at-the-floor.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Raise the bar on plates or blocks until the curve stays.")

/* Translators: faults/rounds-at-the-floor.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Take less weight and lift the chest before you pull.")

/* Translators: faults/rounds-at-the-floor.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Practise the hinge with a stick every day.")

/* Translators: faults/rushed-repetitions.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Rushed touch-and-go")

/* Translators: faults/rushed-repetitions.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The bar bounces off the floor.")

/* Translators: faults/rushed-repetitions.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "Each repetition is a little looser than the one before.")

/* Translators: faults/rushed-repetitions.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You could not say where the last one slipped.")

/* Translators: faults/rushed-repetitions.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Form slips on the last repetitions, in experienced lifters too.")

/* Translators: faults/rushed-repetitions.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Let the bar rest on the floor.")

/* Translators: faults/rushed-repetitions.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Breathe, set up, brace, and go: the same care every time.")

/* Translators: faults/rushed-repetitions.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Count out three seconds between repetitions.")

/* Translators: faults/shape-changes.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Low back changes its shape")

/* Translators: faults/shape-changes.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The curve of the low back is different half-way up.")

/* Translators: faults/shape-changes.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The last repetitions look rounder than the first.")

/* Translators: faults/shape-changes.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The low back is sore for days afterwards.")

/* Translators: faults/shape-changes.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Holding still costs the low back little. Changing shape under load is what makes it sore.")

/* Translators: faults/shape-changes.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "End the set there, and take about a tenth off the bar.")

/* Translators: faults/shape-changes.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Do one repetition less, or add rest between sets.")

/* Translators: faults/shape-changes.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Keep away from the end of the bending range; what it does in the long run is not settled.")

/* Translators: faults/shoulders-off.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Knees or shoulders off their line")

/* Translators: faults/shoulders-off.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The shoulders hang far in front of the bar, or sit behind it.")

/* Translators: faults/shoulders-off.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The knees push far past the toes.")

/* Translators: faults/shoulders-off.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The bar swings forward or back before it rises.")

/* Translators: faults/shoulders-off.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "With the knees over mid-foot and the shoulders over the bar, the bar can go straight up and the legs can push.")

/* Translators: faults/shoulders-off.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Move the hips until the shoulders cover the bar or are just ahead of it.")

/* Translators: faults/shoulders-off.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Bring the knees back over mid-foot.")

/* Translators: faults/shoulders-off.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Squeeze as if holding an orange in each armpit.")

/* Translators: faults/soft-brace.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Soft belly, ribs flared")

/* Translators: faults/soft-brace.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The belly gives when you press a finger into it.")

/* Translators: faults/soft-brace.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The ribs stick out in front and the low back is arched.")

/* Translators: faults/soft-brace.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The first centimetres feel wobbly.")

/* Translators: faults/soft-brace.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "With the ribs down and the belly full, the trunk is one firm piece and shares the load.")

/* Translators: faults/soft-brace.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Breathe out until the ribs come down.")

/* Translators: faults/soft-brace.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Breathe low into belly and sides, then brace as for a light punch.")

/* Translators: faults/soft-brace.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Put the bar down and practise four slow brace breaths.")

/* Translators: faults/sore-low-back.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Sore low back after every session")

/* Translators: faults/sore-low-back.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The low back is sore after each session, beyond the first month.")

/* Translators: faults/sore-low-back.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "It stays sore for days.")

/* Translators: faults/sore-low-back.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "Hamstrings and glutes are hardly tired.")

/* Translators: faults/sore-low-back.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "In a steady pull the low back holds still and should rarely get truly sore, so this is information.")

/* Translators: faults/sore-low-back.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Film a set from the side and look for a change of shape.")

/* Translators: faults/sore-low-back.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Count how much of the work is close to the maximum.")

/* Translators: faults/sore-low-back.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Change one thing at a time, form and programming before the exercise.")

/* Translators: faults/squatted-pull.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "The pull turns into a squat")

/* Translators: faults/squatted-pull.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The hips go down instead of back.")

/* Translators: faults/squatted-pull.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The knees are in the way of the bar.")

/* Translators: faults/squatted-pull.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The thighs burn, the hamstrings hardly notice.")

/* Translators: faults/squatted-pull.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "Legs alone do not make a deadlift: the hips have to travel back and then forward.")

/* Translators: faults/squatted-pull.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Relearn the hinge with a stick along the back.")

/* Translators: faults/squatted-pull.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Stand a foot’s length from a wall and touch it with the hips.")

/* Translators: faults/squatted-pull.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Start with the hips a little higher, the shoulders over the bar.")

/* Translators: faults/uneven-sides.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "One side takes over")

/* Translators: faults/uneven-sides.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The bar is not level as it passes the knees.")

/* Translators: faults/uneven-sides.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "You turn a little while you stand up.")

/* Translators: faults/uneven-sides.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "The stronger side does more, above all when the weight is too much for the other one.")

/* Translators: faults/uneven-sides.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Take a weight that both sides manage, and build up from there.")

/* Translators: faults/uneven-sides.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Compare foot angle, grip distance and the bar at the knee.")

/* Translators: faults/uneven-sides.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Train the side plank and the single-leg bridge with the same count on both sides.")

/* Translators: faults/upper-back-rounds.json: title. The name of the fault. */
/* xgettext:no-c-format */
NC_("fault", "Upper back rounds")

/* Translators: faults/upper-back-rounds.json: notice[0]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The curve between the shoulder blades grows near the maximum.")

/* Translators: faults/upper-back-rounds.json: notice[1]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "It also grows late in a long set.")

/* Translators: faults/upper-back-rounds.json: notice[2]. A sign that a lifter or a video shows. */
/* xgettext:no-c-format */
NC_("fault", "The upper back is sore on the next day.")

/* Translators: faults/upper-back-rounds.json: why. What the fault does, or where it comes from. */
/* xgettext:no-c-format */
NC_("fault", "A little of it at heavy weights is tolerated; the soreness of the next day is usually easy to bear.")

/* Translators: faults/upper-back-rounds.json: fix[0]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Let it be, as long as the low back keeps its shape.")

/* Translators: faults/upper-back-rounds.json: fix[1]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "If it spreads downwards, take less weight.")

/* Translators: faults/upper-back-rounds.json: fix[2]. What helps. */
/* xgettext:no-c-format */
NC_("fault", "Lift the chest and tighten the armpits before the pull.")

/* Translators: poses/back-extension.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Low and smooth")

/* Translators: poses/back-extension.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Lying face down with the arms beside, the chest lifts by a hand’s width and lowers again. The neck stays long, the eyes look at the floor.")

/* Translators: poses/bird-dog.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The back stays level")

/* Translators: poses/bird-dog.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On all fours, one arm reaches forward and the opposite leg back, low and long, then the other pair. The back keeps its shape and stays level.")

/* Translators: poses/block-pull.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Block pull")

/* Translators: poses/block-pull.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The bar starts on blocks, just below the knees. From there the lifter pushes the floor away, stands tall and sets the bar down on the blocks again.")

/* Translators: poses/brace-breath.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Exhale, then brace")

/* Translators: poses/brace-breath.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "In the start position a long breath out brings the ribs down. Then the breath fills the belly, the trunk turns firm all around, and only now the bar leaves the floor.")

/* Translators: poses/brace-practice.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Brace practice")

/* Translators: poses/brace-practice.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Standing with one hand on the belly and one on the side of the ribs: breathing out brings the ribs down. The next breath fills belly and sides, then the trunk turns firm for two seconds.")

/* Translators: poses/bridge.json: title and 1 more. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "One straight line")

/* Translators: poses/bridge.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On the back with bent knees, the feet press the floor and the hips rise until knees, hips and shoulders make one line. Then they lower slowly.")

/* Translators: poses/bw-squat.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Bodyweight squat")

/* Translators: poses/bw-squat.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Standing with the arms reaching forward, the hips sit down between the heels and come up again. The knees travel forward over the feet, the chest stays up and the heels stay down.")

/* Translators: poses/cat-cow.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Round and arch")

/* Translators: poses/cat-cow.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On all fours, the back rounds gently from tailbone to head, then sinks into a light arch. Hands and knees stay where they are.")

/* Translators: poses/childs-pose.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Resting back")

/* Translators: poses/childs-pose.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "From kneeling, the hips sit back towards the heels while the arms slide forward and the forehead comes down. The breath widens the ribs.")

/* Translators: poses/cobra-elbows.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hips stay heavy")

/* Translators: poses/cobra-elbows.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Lying face down, the chest rises and rests on the forearms, elbows under the shoulders. The hips stay on the floor while the breath goes on.")

/* Translators: poses/crunch.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The ribs do the work")

/* Translators: poses/crunch.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On the back with bent knees and the hands beside the head, the shoulder blades curl off the floor and lower slowly. The low back stays down.")

/* Translators: poses/dead-bug.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The back stays still")

/* Translators: poses/dead-bug.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On the back, arms up and knees over the hips. One arm and the opposite leg lower away and come back, then the other pair. The back stays still.")

/* Translators: poses/deadlift-back.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Back holds still")

/* Translators: poses/deadlift-back.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "From the floor to the top and down again the back keeps one shape, while hips and knees do all the moving.")

/* Translators: poses/deadlift-close.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Bar stays close")

/* Translators: poses/deadlift-close.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The bar travels in a straight line over mid-foot and touches the legs all the way, past shins, knees and thighs.")

/* Translators: poses/deadlift-feet.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Feet alike")

/* Translators: poses/deadlift-feet.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, both feet point forward by the same small angle. They stay so on the way down to the bar and up again.")

/* Translators: poses/deadlift-foot.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Whole foot pressed")

/* Translators: poses/deadlift-foot.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Heel and big toe press into the floor from beginning to end. The foot lies flat, and the weight stays over its middle while the bar goes up and down.")

/* Translators: poses/deadlift-grip.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hands equally far out")

/* Translators: poses/deadlift-grip.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, both hands hold the bar equally far from its middle. Both ends leave the floor together, and the bar stays level to the top.")

/* Translators: poses/deadlift-head.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Neutral head")

/* Translators: poses/deadlift-head.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "In the start position the chest is up and the back of the head in line with the back. The eyes rest on the floor two to three metres ahead, also while the bar leaves the floor.")

/* Translators: poses/deadlift-hinge.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hips back, back steady")

/* Translators: poses/deadlift-hinge.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "From standing the hips travel back first, and the knees bend only as far as the bar needs. The curve of the low back stays the same down to the bar and as it leaves the floor.")

/* Translators: poses/deadlift-level.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Both sides alike")

/* Translators: poses/deadlift-level.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, the bar passes the knees level and stays so to the top. Both hands are equally far from its middle, hips and shoulders are level.")

/* Translators: poses/deadlift-lockout.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Stand tall and stop")

/* Translators: poses/deadlift-lockout.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The bar comes up the thighs. At the top ankle, knee, hip and shoulder stand on one plumb line, and there the lifter stops.")

/* Translators: poses/deadlift-lower.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hips back first")

/* Translators: poses/deadlift-lower.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "From the top the hips move back first and the bar slides down the thighs. Once it has passed the knees they bend, and the bar comes down to the floor over mid-foot.")

/* Translators: poses/deadlift-mid-foot.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Bar over mid-foot")

/* Translators: poses/deadlift-mid-foot.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the side, the bar is over the middle of the foot, two to three finger widths from the shins. The lifter grips it there and it rises in a straight line.")

/* Translators: poses/deadlift-push.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Push the floor")

/* Translators: poses/deadlift-push.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The feet press into the floor, and as the bar leaves it hips and chest rise at the same speed. The bar stays at the legs.")

/* Translators: poses/deadlift-reset.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Reset every repetition")

/* Translators: poses/deadlift-reset.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The bar comes to rest on the floor. The lifter breathes out, breathes into the belly, braces, and only then pulls again.")

/* Translators: poses/deadlift-set-up.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Grip, shins, chest")

/* Translators: poses/deadlift-set-up.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The lifter hinges down and takes the grip with the hips high. The bar stays where it is while the shins come to it, the hips sink to between knees and shoulders and the chest lifts; then the bar leaves the floor.")

/* Translators: poses/deadlift-shoulders.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Knees and shoulders in line")

/* Translators: poses/deadlift-shoulders.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "In the start position the knees are over mid-foot and the shoulders over the bar or just ahead of it, the arms straight down. The bar leaves the floor and the line stays.")

/* Translators: poses/deadlift.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Deadlift")

/* Translators: poses/deadlift.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "From the floor the bar travels straight up along the legs until the lifter stands tall, and the same way back. The back keeps one shape.")

/* Translators: poses/deep-core.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Navel draws in")

/* Translators: poses/deep-core.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On the back with bent knees, the breath goes out and the lower belly draws gently in towards the spine. The back and the pelvis stay still.")

/* Translators: poses/exhale-effort.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Exhale on the way up")

/* Translators: poses/exhale-effort.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "As the bar leaves the floor the breath begins to flow out, and it flows until the lifter stands. The trunk stays firm and keeps its shape.")

/* Translators: poses/foam-roll-upper-back.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Upper back only")

/* Translators: poses/foam-roll-upper-back.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Lying over a foam roller with the hips a little off the floor, the feet walk the body so that the roller travels between mid-back and shoulder blades.")

/* Translators: poses/glute-stretch.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Ankle over the knee")

/* Translators: poses/glute-stretch.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Lying on the back with one ankle over the other knee, the hands draw the lower thigh gently closer. Head, shoulders and tailbone stay down.")

/* Translators: poses/hamstring-seat.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Long back, tip forward")

/* Translators: poses/hamstring-seat.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Sitting tall with one leg straight and the other knee bent, the trunk tips forward from the hips. The back stays long, the hands slide towards the toes.")

/* Translators: poses/hamstring-wall.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Leg up the wall")

/* Translators: poses/hamstring-wall.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On the back beside a wall, the heel slides up until the leg is straight. The tailbone and the other foot stay on the floor.")

/* Translators: poses/hinge-stick.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hip hinge with a stick")

/* Translators: poses/hinge-stick.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "With a stick along the back, the hips travel straight back and the chest lowers. The stick touches head, upper back and tailbone all the way, and the shins stay nearly upright.")

/* Translators: poses/hinge-toes.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hinge towards the toes")

/* Translators: poses/hinge-toes.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "With soft knees the hips go back while the hands slide down the thighs, past the knees and towards the toes. The back stays long, the whole foot stays on the floor.")

/* Translators: poses/hip-flexor.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hip-flexor stretch")

/* Translators: poses/hip-flexor.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Half kneeling, the tailbone tucks under and the ribs come down. Then the hips shift a little forward as one piece, and the front of the rear hip opens while the trunk stays tall.")

/* Translators: poses/hip-thrust.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Level at the top")

/* Translators: poses/hip-thrust.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "With the upper back on a bench and the feet flat, the hips rise until they are level with knees and shoulders. The chin stays tucked.")

/* Translators: poses/lift-from-floor.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Picking something up")

/* Translators: poses/lift-from-floor.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Close to a box, hips and knees bend while the back keeps its shape. The legs press, the box comes up near the body until the person stands tall, and it goes back the same way.")

/* Translators: poses/light-deadlift.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Light deadlift")

/* Translators: poses/light-deadlift.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "A bar with small plates on low blocks, at the height of the mid-shin. It travels straight up along the legs until the lifter stands tall, and the same way back, unhurried.")

/* Translators: poses/lunge.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Lunge")

/* Translators: poses/lunge.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "One foot takes a long step forward and the rear knee lowers towards the floor, then the front foot pushes back. The trunk stays upright over the hips.")

/* Translators: poses/pelvic-tilt.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Standing pelvic tilt")

/* Translators: poses/pelvic-tilt.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Standing with soft knees, the tailbone tucks slightly under and the low back flattens, then the pelvis rolls back. Head, chest and feet stay quiet.")

/* Translators: poses/plank.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On forearms and toes, the body makes one straight line from head to heels and stays there. Only the belly moves with a calm breath.")

/* Translators: poses/planned-load.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "As planned")

/* Translators: poses/planned-load.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, a dashed mark beside the bar shows how many plates are planned. A second plate goes on, the mark is reached, and that is what is pulled.")

/* Translators: poses/ramp-sets.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Step by step")

/* Translators: poses/ramp-sets.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, three pulls. The first bar has one plate on each side, the second two and the third three, and all of them go up at the same easy speed.")

/* Translators: poses/rdl.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Romanian deadlift")

/* Translators: poses/rdl.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "From standing with the bar at the thighs the hips travel back and the bar slides down to below the knees. The knees stay soft, the shins upright and the back in its shape; then the hips come forward again.")

/* Translators: poses/russian-twist.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Russian twist")

/* Translators: poses/russian-twist.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Sitting with bent knees and the trunk leaning back a little, the chest turns to one side and to the other, hands together in front. The back stays long and the knees stay quiet.")

/* Translators: poses/side-plank.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Head, hips, feet in line")

/* Translators: poses/side-plank.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front: lying on one side, the hips rise until head, hips and feet make one line over the forearm, stay there and lower.")

/* Translators: poses/single-leg-bridge.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Level hips")

/* Translators: poses/single-leg-bridge.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On the back, one knee stays over the hip. The other foot presses the floor and the hips rise level to one line, then lower slowly.")

/* Translators: poses/sit-upright.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Sitting well")

/* Translators: poses/sit-upright.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "At the desk the back rests against the chair and the hips are a little above the knees. The feet stand flat, the elbows are bent and the top of the screen is at eye level.")

/* Translators: poses/squat-front.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Knees over the feet")

/* Translators: poses/squat-front.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "A squat from the front: the knees travel out over the feet, both to the same side as the toes. The whole foot stays on the floor.")

/* Translators: poses/stand-up.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Standing up")

/* Translators: poses/stand-up.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On a chair, the feet stand close under the knees and the trunk tips forward from the hips. Then the legs press and the body rises until it stands tall; sitting down goes the same way back.")

/* Translators: poses/steady-set.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Back steady, then at ease")

/* Translators: poses/steady-set.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Two repetitions with a back that keeps its shape. Then the hands let go and the lifter stands up tall, arms hanging, as easily as before.")

/* Translators: poses/stop-at-pain.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Stop, bar down")

/* Translators: poses/stop-at-pain.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Rays behind the low back tell that something hurts while the bar passes the knees. The bar goes straight down to the floor, the hands let go, and the lifter stands up without it.")

/* Translators: poses/sumo-deadlift.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Sumo deadlift")

/* Translators: poses/sumo-deadlift.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, the feet stand wide with the toes turned out, and the hands hold the bar inside the knees. The knees push out over the feet as the lifter stands up with an upright trunk, and the same way back.")

/* Translators: poses/thoracic-rotation.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Opening like a book")

/* Translators: poses/thoracic-rotation.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from above: lying on one side with bent knees, the upper arm opens to the other side and the chest turns with it. The knees stay together.")

/* Translators: poses/top-set-back-offs.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "One top set, then lighter")

/* Translators: poses/top-set-back-offs.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, a dashed mark beside the bar shows the most that could be lifted. The first pull stays below it, the next two are lighter still.")

/* Translators: poses/trap-bar-deadlift.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Trap-bar deadlift")

/* Translators: poses/trap-bar-deadlift.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Standing inside the trap bar with the hands beside the legs, the lifter pushes the floor away and stands tall. The trunk is more upright than in the usual pull, the knees a little further forward.")

/* Translators: poses/walk.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Easy walk")

/* Translators: poses/walk.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "A person walks upright at an easy pace. Each foot lands on the heel, rolls over and leaves from the toes, and the arms swing opposite the legs.")

/* Translators: poses/wrong-always-heavy.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "At the limit each time")

/* Translators: poses/wrong-always-heavy.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, a dashed mark beside the bar shows the most that could be lifted. All three pulls reach it, and every one of them goes up slowly.")

/* Translators: poses/wrong-bar-drift.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Bar drifts forward")

/* Translators: poses/wrong-bar-drift.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The bar leaves the legs and swings forward, so that half-way up there is a hand’s width between bar and legs. At the top it swings back to the thighs.")

/* Translators: poses/wrong-bar-over-toes.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Bar over the toes")

/* Translators: poses/wrong-bar-over-toes.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The bar is over the toes, a hand’s width from the shins. The arms reach forward for it, and it swings towards the legs as it leaves the floor.")

/* Translators: poses/wrong-bird-dog-arch.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Leg too high")

/* Translators: poses/wrong-bird-dog-arch.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On all fours, arm and leg swing up high. The low back gives way and sinks into an arch.")

/* Translators: poses/wrong-brace-lost.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Brace lost half-way")

/* Translators: poses/wrong-brace-lost.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The lifter breathes out with the bar still at the knees. The belly goes soft, and low back and chest give way on the second half of the lift.")

/* Translators: poses/wrong-bridge-arch.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Arching at the top")

/* Translators: poses/wrong-bridge-arch.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The hips rise above the line between knees and shoulders, and the low back arches.")

/* Translators: poses/wrong-cold-start.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Straight to the weight")

/* Translators: poses/wrong-cold-start.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, three pulls with three plates on each side from the very first. The first one creeps up stiffly; each of the next goes a little better.")

/* Translators: poses/wrong-crunch-neck.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Pulling on the head")

/* Translators: poses/wrong-crunch-neck.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The hands pull the chin to the chest while the shoulder blades hardly leave the floor.")

/* Translators: poses/wrong-dead-bug-arch.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Back lifting off")

/* Translators: poses/wrong-dead-bug-arch.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "On the back, arm and leg go lower than the trunk can hold. The low back lifts off the floor and the ribs flare.")

/* Translators: poses/wrong-feet-turned-out.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "One foot turns out")

/* Translators: poses/wrong-feet-turned-out.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, one foot points clearly more outward than the other. It turns further the lower the hips go.")

/* Translators: poses/wrong-grip-off-centre.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hands off the middle")

/* Translators: poses/wrong-grip-off-centre.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, both hands hold the bar too far to one side. The longer end is the heavier one: it hangs lower all the way up.")

/* Translators: poses/wrong-guessed-weight.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "More than planned")

/* Translators: poses/wrong-guessed-weight.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, a dashed mark beside the bar shows how many plates are planned. One more goes on outside the mark, and all of it is pulled.")

/* Translators: poses/wrong-hamstring-seat-round.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Head to the knee")

/* Translators: poses/wrong-hamstring-seat-round.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Sitting with one leg straight, the head is pulled down towards the knee. The back rounds instead of tipping from the hips.")

/* Translators: poses/wrong-held-breath.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Breath held")

/* Translators: poses/wrong-held-breath.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The breath is held all the way up, and the pressure climbs into the head. At the top the head drops forward.")

/* Translators: poses/wrong-hinge-round.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Stick leaves the back")

/* Translators: poses/wrong-hinge-round.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The same hinge with a rounded back: the stick rests on the middle of the back only. Head and tailbone have come away from it.")

/* Translators: poses/wrong-hinge-squat.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Squatting the hinge")

/* Translators: poses/wrong-hinge-squat.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The knees bend and travel over the toes while the chest stays up. The hips sink down between the heels instead of travelling back.")

/* Translators: poses/wrong-hip-thrust-arch.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Looking up and arching")

/* Translators: poses/wrong-hip-thrust-arch.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "At the top of the hip thrust the head falls back, the ribs flare and the low back arches above the line.")

/* Translators: poses/wrong-hips-high.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hips too high")

/* Translators: poses/wrong-hips-high.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The lifter hinges down and takes the grip, and the hips stay where they are. The legs are nearly straight and the trunk almost level, and the shoulders hang far in front of the bar as it leaves the floor.")

/* Translators: poses/wrong-hips-shoot-up.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hips shoot up")

/* Translators: poses/wrong-hips-shoot-up.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The hips rise first, with the bar hardly off the floor. The legs are nearly straight, the chest stays low, the bar leaves the legs, and the back finishes alone.")

/* Translators: poses/wrong-knees-forward.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Knees and shoulders off")

/* Translators: poses/wrong-knees-forward.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "In the start position the knees are past the toes and the shoulders behind the bar, with low hips. The knees push the bar forward as it leaves the floor.")

/* Translators: poses/wrong-looking-up.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Looking up")

/* Translators: poses/wrong-looking-up.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "In the start position the neck bends back and the eyes look straight ahead and up. It stays bent while the bar leaves the floor.")

/* Translators: poses/wrong-no-brace.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Soft belly, ribs flared")

/* Translators: poses/wrong-no-brace.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The ribs stick out in front, the low back is arched and the belly soft. Without a breath the bar leaves the floor, and the trunk gives way under it.")

/* Translators: poses/wrong-overextended.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Leaning back")

/* Translators: poses/wrong-overextended.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "At the top the hips push forward past the feet, the low back arches and the upper body leans behind them.")

/* Translators: poses/wrong-plank-sag.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Hips sinking")

/* Translators: poses/wrong-plank-sag.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The plank begins straight, then the hips sink below the line from shoulders to heels and the low back hangs through.")

/* Translators: poses/wrong-pull-on.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Pulling on")

/* Translators: poses/wrong-pull-on.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Rays behind the low back tell that something hurts while the bar passes the knees. It is pulled to the top all the same and lowered, and the next repetition begins.")

/* Translators: poses/wrong-rounding.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Low back rounds")

/* Translators: poses/wrong-rounding.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The back bends instead of the hips: on the way down the pelvis tucks under and the low back bows outward. It is round before the bar leaves the floor, and stays so.")

/* Translators: poses/wrong-shape-changes.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Back changes shape")

/* Translators: poses/wrong-shape-changes.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The low back begins in its neutral curve. Half-way up it rounds, and at the top it straightens again.")

/* Translators: poses/wrong-sit-slumped.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Slumping")

/* Translators: poses/wrong-sit-slumped.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The hips have slid forward on the seat, low and upper back are round and the head is pushed towards the screen.")

/* Translators: poses/wrong-sore-low-back.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Back bends, then is sore")

/* Translators: poses/wrong-sore-low-back.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Two repetitions in which the low back rounds on the way up and down. Then the lifter stands a little bent, one hand on the low back, and rays tell that it is sore there.")

/* Translators: poses/wrong-squat-knees-in.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Knees fall inward")

/* Translators: poses/wrong-squat-knees-in.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "A squat from the front: on the way down both knees come towards each other, inside of the feet.")

/* Translators: poses/wrong-squatting.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Squatting the pull")

/* Translators: poses/wrong-squatting.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The hips sink straight down as in a squat, the knees push forward past the toes and the trunk stays upright. The knees stand in the way, and the bar has to go around them.")

/* Translators: poses/wrong-swing-down.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Bar swings out")

/* Translators: poses/wrong-swing-down.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "From the top the knees bend first. The bar swings away from the thighs to get around them, and comes back to the shins on the way to the floor.")

/* Translators: poses/wrong-toes.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Rolling to the toes")

/* Translators: poses/wrong-toes.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "As the bar leaves the floor the heels lift and the weight rolls to the toes. The bar travels in front of the foot, and the heels sink only when it is down again.")

/* Translators: poses/wrong-touch-and-go.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Rushed touch-and-go")

/* Translators: poses/wrong-touch-and-go.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The bar bounces off the floor into the next repetition without a breath. The trunk is loose, and the second repetition is rounder than the first.")

/* Translators: poses/wrong-uneven.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "One side leads")

/* Translators: poses/wrong-uneven.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Seen from the front, one side pulls ahead: one end of the bar is clearly higher at the knees, and shoulders and hips lean with it. At the top it is still not level.")

/* Translators: poses/wrong-upper-back.json: title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "Upper back rounds")

/* Translators: poses/wrong-upper-back.json: shows. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("pose", "The low back keeps its curve. Between the shoulder blades the back bows outward, from the start until the bar has passed the knees.")

/* Translators: routines/cool-down.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Cool-down")

/* Translators: routines/cool-down.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "An easy walk and three stretches after the last set.")

/* Translators: routines/cool-down.json: steps[0].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Easy walk")

/* Translators: routines/cool-down.json: steps[1].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Get down")

/* Translators: routines/cool-down.json: steps[2].title and 5 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Hip-flexor stretch, left")

/* Translators: routines/cool-down.json: steps[3].title and 17 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Change side")

/* Translators: routines/cool-down.json: steps[4].title and 5 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Hip-flexor stretch, right")

/* Translators: routines/cool-down.json: steps[5].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Sit down")

/* Translators: routines/cool-down.json: steps[6].title and 2 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Hamstring stretch, left")

/* Translators: routines/cool-down.json: steps[7].title and 2 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Change leg")

/* Translators: routines/cool-down.json: steps[8].title and 2 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Hamstring stretch, right")

/* Translators: routines/cool-down.json: steps[9].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Move to kneeling")

/* Translators: routines/cool-down.json: steps[10].title and 2 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Child’s pose")

/* Translators: routines/hourly-walk-tilts.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Hourly walk with tilts")

/* Translators: routines/hourly-walk-tilts.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "The hourly walk, with ten standing pelvic tilts at the end.")

/* Translators: routines/hourly-walk-tilts.json: steps[0].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Walk slowly")

/* Translators: routines/hourly-walk-tilts.json: steps[1].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Standing pelvic tilts, 10 × 3 s")

/* Translators: routines/hourly-walk.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Hourly walk")

/* Translators: routines/hourly-walk.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "A slow walk of two and a half minutes, once an hour while you are awake.")

/* Translators: routines/lift-warmup.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Lift-day warm-up")

/* Translators: routines/lift-warmup.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "From a brisk walk to the hinge and the brace, before the first ramp set.")

/* Translators: routines/lift-warmup.json: steps[0].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Brisk walk or march")

/* Translators: routines/lift-warmup.json: steps[1].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Cat-cow, 5 × 6 s")

/* Translators: routines/lift-warmup.json: steps[2].title and 4 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Bodyweight bridges, 15 × 4 s")

/* Translators: routines/lift-warmup.json: steps[3].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Stand up")

/* Translators: routines/lift-warmup.json: steps[4].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Bodyweight squats, 10 × 4 s")

/* Translators: routines/lift-warmup.json: steps[5].title and 35 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Rest")

/* Translators: routines/lift-warmup.json: steps[6].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Lunges, 6 each side × 4 s")

/* Translators: routines/lift-warmup.json: steps[7].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Pick up the broomstick")

/* Translators: routines/lift-warmup.json: steps[8].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Hip hinge with broomstick, 10 × 4 s")

/* Translators: routines/lift-warmup.json: steps[9].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Brace practice, 4 breaths × 8 s")

/* Translators: routines/morning-10.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Ten-minute morning")

/* Translators: routines/morning-10.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "The five-minute morning with time for the whole back and the hamstrings.")

/* Translators: routines/morning-10.json: steps[0].title and 7 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Get ready")

/* Translators: routines/morning-10.json: steps[8].title and 2 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Move to the roller")

/* Translators: routines/morning-10.json: steps[9].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Upper-back foam roll, 15 passes × 5 s")

/* Translators: routines/morning-10.json: steps[10].title and 2 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Lie on your back")

/* Translators: routines/morning-10.json: steps[14].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Move to all fours")

/* Translators: routines/morning-10.json: steps[15].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Cat-cow, 8 × 6 s")

/* Translators: routines/morning-10.json: steps[16].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Sit back")

/* Translators: routines/morning-10.json: steps[18].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Sit, left leg straight")

/* Translators: routines/morning-10.json: steps[22].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Stand up slowly")

/* Translators: routines/morning-5.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Five-minute morning")

/* Translators: routines/morning-5.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "Hip fronts, upper back and glutes: five minutes to begin the day loose.")

/* Translators: routines/morning-5.json: steps[9].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Upper-back foam roll, 12 passes × 5 s")

/* Translators: routines/morning-5.json: steps[12].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Stand up slowly and walk")

/* Translators: routines/morning-mini.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Short morning")

/* Translators: routines/morning-mini.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "Hip fronts, upper back and glutes in a little over three minutes.")

/* Translators: routines/morning-mini.json: steps[5].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Upper-back foam roll, 10 passes × 5 s")

/* Translators: routines/movement-screen.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Movement screen")

/* Translators: routines/movement-screen.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "Four tests in a quarter of an hour, before the ladder goes above 80 percent.")

/* Translators: routines/movement-screen.json: steps[0].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Test 1: pain-free hinge toward the toes")

/* Translators: routines/movement-screen.json: steps[2].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Test 2: 20 bodyweight squats × 3 s")

/* Translators: routines/movement-screen.json: steps[4].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Test 3: front plank")

/* Translators: routines/movement-screen.json: steps[6].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Test 4: walk")

/* Translators: routines/p1-core.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Early core set")

/* Translators: routines/p1-core.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "Gentle work for the deep muscles, the glutes and the back, all of it on the floor.")

/* Translators: routines/p1-core.json: steps[0].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Get onto your back, knees up")

/* Translators: routines/p1-core.json: steps[1].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Deep-core draw-in, 10 × (5 s on + 2 s off)")

/* Translators: routines/p1-core.json: steps[3].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Glute bridge, 10 × 4 s")

/* Translators: routines/p1-core.json: steps[5].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Roll onto your front")

/* Translators: routines/p1-core.json: steps[6].title and 2 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Cobra on elbows")

/* Translators: routines/p1-core.json: steps[11].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Get up slowly via your side")

/* Translators: routines/p1-stretch.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Early stretch set")

/* Translators: routines/p1-stretch.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "Four easy stretches. Stay where it is comfortable.")

/* Translators: routines/p1-stretch.json: steps[0].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Sit down, left leg straight")

/* Translators: routines/p1-stretch.json: steps[8].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Finish")

/* Translators: routines/p2-back.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Back builder")

/* Translators: routines/p2-back.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "Dead bug, hip thrust and back extension, once the core has become stronger.")

/* Translators: routines/p2-back.json: steps[0].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Get ready on your back")

/* Translators: routines/p2-back.json: steps[1].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Dead bug, 6 each side × 5 s")

/* Translators: routines/p2-back.json: steps[3].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Hip thrust, 10 × 4 s")

/* Translators: routines/p2-back.json: steps[6].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Back extension, 10 × 4 s")

/* Translators: routines/p2-back.json: steps[7].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Get up slowly")

/* Translators: routines/p2-core-1.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Core builder, level 1")

/* Translators: routines/p2-core-1.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "Two rounds of plank, side plank and bird-dog, to begin with.")

/* Translators: routines/p2-core-1.json: steps[1].title and 9 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Front plank")

/* Translators: routines/p2-core-1.json: steps[3].title and 9 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Side plank, left")

/* Translators: routines/p2-core-1.json: steps[5].title and 9 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Side plank, right")

/* Translators: routines/p2-core-1.json: steps[7].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Bird-dog, 4 each side × (5 s hold + 2 s move)")

/* Translators: routines/p2-core-2.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Core builder, level 2")

/* Translators: routines/p2-core-2.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "The holds of the front plank grow to half a minute.")

/* Translators: routines/p2-core-2.json: steps[7].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Bird-dog, 5 each side × (5 s hold + 2 s move)")

/* Translators: routines/p2-core-3.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Core builder, level 3")

/* Translators: routines/p2-core-3.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "Longer side planks, and one more bird-dog on each side.")

/* Translators: routines/p2-core-3.json: steps[7].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Bird-dog, 6 each side × (5 s hold + 2 s move)")

/* Translators: routines/p2-core-4.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Core builder, level 4")

/* Translators: routines/p2-core-4.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "The front plank grows to fifty seconds.")

/* Translators: routines/p2-core-4.json: steps[7].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Bird-dog, 7 each side × (5 s hold + 2 s move)")

/* Translators: routines/p2-core-5.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Core builder, level 5")

/* Translators: routines/p2-core-5.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "The full minute: the plank of the movement screen, twice.")

/* Translators: routines/p2-core-5.json: steps[7].title and 1 more. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Bird-dog, 8 each side × (5 s hold + 2 s move)")

/* Translators: routines/sit-break.json: title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Sitting break")

/* Translators: routines/sit-break.json: summary. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("routine", "One minute on your feet after half an hour of sitting.")

/* Translators: routines/sit-break.json: steps[1].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Walk about")

/* Translators: routines/sit-break.json: steps[2].title. A short name in sentence case, without a full stop. */
/* xgettext:no-c-format */
NC_("routine", "Pelvic tilts, 5 × 2 s")

/* Translators: sources.json: sources[0].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Consumer health magazine: back pain after deadlifting")

/* Translators: sources.json: sources[0].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Why deadlifts can leave the low back sore, what to do in the first days, and how to go back.")

/* Translators: sources.json: sources[0].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Edited, in a light tone. It mentions research without naming it, and its list of core exercises could not be recovered.")

/* Translators: sources.json: sources[1].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Several lifting pages in one text: soreness, technique and programming")

/* Translators: sources.json: sources[1].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "A physiotherapist’s and a coach’s advice on technique, intensity and variations, mixed with comments of readers.")

/* Translators: sources.json: sources[1].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Expert advice and anecdotes run together, and parts are missing. Stories of single readers count as hints at most.")

/* Translators: sources.json: sources[2].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Personal trainer’s guide with questions and answers")

/* Translators: sources.json: sources[2].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Causes of soreness, self-care, when to see a doctor, and prevention.")

/* Translators: sources.json: sources[2].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "One trainer’s opinion, without references and mostly without numbers.")

/* Translators: sources.json: sources[3].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Long how-to guide: from the first 48 hours to prevention")

/* Translators: sources.json: sources[3].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "The most detailed of the five: a week-by-week way back, exercises, a load ladder and a movement screen.")

/* Translators: sources.json: sources[3].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Many exact numbers, but no references. Its phases overlap, and some claims found no support.")

/* Translators: sources.json: sources[4].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Brief article on what leads to back pain and how to prevent it")

/* Translators: sources.json: sources[4].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Common causes of back pain in the deadlift and how to prevent them.")

/* Translators: sources.json: sources[4].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A short opinion without doses or references.")

/* Translators: sources.json: sources[5].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "NICE guideline NG59 on low back pain and sciatica (2016, updated 2020): activity")

/* Translators: sources.json: sources[5].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Go on with everyday life. Any kind of exercise comes first, and hands-on treatment only beside it.")

/* Translators: sources.json: sources[5].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A national guideline on good evidence; read in summaries.")

/* Translators: sources.json: sources[6].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "NICE guideline NG59: medicines")

/* Translators: sources.json: sources[6].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Pain relief is weighed against its risks for the person, as little and as short as possible.")

/* Translators: sources.json: sources[6].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A national guideline; read in a summary by the health service.")

/* Translators: sources.json: sources[7].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "NICE guideline NG59: what not to offer")

/* Translators: sources.json: sources[7].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Belts, corsets, insoles and several passive treatments are not recommended.")

/* Translators: sources.json: sources[7].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A national guideline; read in summaries, the part on belts is not yet confirmed.")

/* Translators: sources.json: sources[8].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "American College of Physicians guideline on low back pain (2017)")

/* Translators: sources.json: sources[8].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Most new low back pain improves whatever is done. Care without medicines comes first, with heat on moderate evidence.")

/* Translators: sources.json: sources[8].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A guideline on systematic reviews; the abstract was read.")

/* Translators: sources.json: sources[9].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Terms of duration in the American College of Physicians guideline")

/* Translators: sources.json: sources[9].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Acute is under 4 weeks, subacute 4 to 12 weeks, chronic over 12 weeks.")

/* Translators: sources.json: sources[9].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A convention, read in a summary.")

/* Translators: sources.json: sources[10].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "World Health Organization guideline on chronic low back pain (2023)")

/* Translators: sources.json: sources[10].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Education and exercise are advised in pain over three months. Belts, braces and traction are not.")

/* Translators: sources.json: sources[10].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "An international guideline for long-lasting pain; excerpts were read.")

/* Translators: sources.json: sources[11].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Cochrane review: advice to rest in bed or to stay active (Dahm 2010)")

/* Translators: sources.json: sources[11].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Staying active gives slightly less pain and better function than bed rest. In sciatica there is little difference.")

/* Translators: sources.json: sources[11].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A careful review; the effects are small.")

/* Translators: sources.json: sources[12].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Cochrane review: superficial heat or cold (French 2006)")

/* Translators: sources.json: sources[12].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "A heat wrap gives a small, short relief, more with exercise. The evidence on cold is too thin to say.")

/* Translators: sources.json: sources[12].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A careful review of few and small studies.")

/* Translators: sources.json: sources[13].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Course of acute low back pain, 33 groups together (CMAJ 2012)")

/* Translators: sources.json: sources[13].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "On average pain falls by more than half in six weeks and goes on falling for a year.")

/* Translators: sources.json: sources[13].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Many people, with wide differences between them.")

/* Translators: sources.json: sources[14].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Course of low back pain, a review (BMJ 2003)")

/* Translators: sources.json: sources[14].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Most of the improvement comes in the first month. About three in four people have another episode within a year.")

/* Translators: sources.json: sources[14].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A solid older review.")

/* Translators: sources.json: sources[15].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Recovery in primary care, a cohort study (BMJ 2008)")

/* Translators: sources.json: sources[15].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Half of the people were free of pain after about two months. Within a year seven in ten had recovered fully.")

/* Translators: sources.json: sources[15].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A large study of people who went to see a doctor, so milder cases are missing.")

/* Translators: sources.json: sources[16].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Lumbar discs without surgery, pooled studies (2020)")

/* Translators: sources.json: sources[16].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "In about six of ten people a disc that had bulged out grew smaller by itself.")

/* Translators: sources.json: sources[16].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Many small studies together.")

/* Translators: sources.json: sources[17].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Timing of muscle soreness after exercise")

/* Translators: sources.json: sources[17].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "It begins after 12 to 24 hours, is worst on the second or third day and is gone within a week.")

/* Translators: sources.json: sources[17].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Textbook knowledge, read in accounts of it.")

/* Translators: sources.json: sources[18].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "International framework for red flags of the spine (Finucane 2020)")

/* Translators: sources.json: sources[18].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Warning signs help to think. For most single signs the evidence is weak, and four families of disease matter.")

/* Translators: sources.json: sources[18].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Consensus of experts.")

/* Translators: sources.json: sources[19].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "How often a serious disease is behind low back pain")

/* Translators: sources.json: sources[19].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "In general practice it is about one to four people in a hundred.")

/* Translators: sources.json: sources[19].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "One summary was read.")

/* Translators: sources.json: sources[20].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Pathway for pressure on the lowest spinal nerves")

/* Translators: sources.json: sources[20].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "New trouble with bladder, bowel, saddle feeling, sexual function or both legs needs an emergency department at once.")

/* Translators: sources.json: sources[20].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A national pathway and a clinical handbook agree.")

/* Translators: sources.json: sources[21].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Why new or worse is what counts")

/* Translators: sources.json: sources[21].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Symptoms that began within two weeks, or have become worse, are the ones that matter most.")

/* Translators: sources.json: sources[21].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A clinical handbook; an excerpt was read.")

/* Translators: sources.json: sources[22].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Red flags for fracture and cancer, a review (Downie 2013)")

/* Translators: sources.json: sources[22].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Long steroid treatment, a heavy blow, old age and an earlier cancer raise the chance. Most other signs add little.")

/* Translators: sources.json: sources[22].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A careful review.")

/* Translators: sources.json: sources[23].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "National Health Service advice on back pain")

/* Translators: sources.json: sources[23].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Which signs need emergency help and which an urgent appointment.")

/* Translators: sources.json: sources[23].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Public advice of a health service, read in reprints.")

/* Translators: sources.json: sources[24].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Clinical pathway: signs of infection")

/* Translators: sources.json: sources[24].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Fever, chills, a weak immune system, injected drugs or a recent infection are reasons to look soon.")

/* Translators: sources.json: sources[24].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A regional clinical pathway; read in excerpts.")

/* Translators: sources.json: sources[25].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Clinical pathway: age as a sign")

/* Translators: sources.json: sources[25].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "New pain under 20, or over 50 or 55, is a weak reason to look more closely.")

/* Translators: sources.json: sources[25].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Sources name different ages.")

/* Translators: sources.json: sources[26].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Signs of a torn main artery in the belly")

/* Translators: sources.json: sources[26].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Sudden severe back or belly pain with faintness, cold sweat or a pulsing belly.")

/* Translators: sources.json: sources[26].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Only general medical pages were read; they agree.")

/* Translators: sources.json: sources[27].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Medical handbook: pain from a lumbar nerve root")

/* Translators: sources.json: sources[27].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Pain from the buttock to below the knee, burning or stabbing, worse with coughing, often with numbness, sometimes with weakness.")

/* Translators: sources.json: sources[27].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A standard handbook; an excerpt was read.")

/* Translators: sources.json: sources[28].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "What counts as a fever")

/* Translators: sources.json: sources[28].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "A high temperature begins at 38.0 °C (100.4 °F); one article uses 101 °F, which is 38.3 °C.")

/* Translators: sources.json: sources[28].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A convention and a conversion.")

/* Translators: sources.json: sources[29].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "How much change on a 0 to 10 scale matters (Ostelo 2008)")

/* Translators: sources.json: sources[29].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "A change of two points, or of 30 percent, is one that people notice.")

/* Translators: sources.json: sources[29].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Consensus of experts, confirmed by later studies.")

/* Translators: sources.json: sources[30].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Own activities as a measure (Stratford 1995)")

/* Translators: sources.json: sources[30].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Rating a few activities of one’s own shows change well; two points of the mean are a real change.")

/* Translators: sources.json: sources[30].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A well-tested idea; Lumbar uses its own words.")

/* Translators: sources.json: sources[31].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Roland-Morris questionnaire on back pain and daily life")

/* Translators: sources.json: sources[31].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "24 statements about a day with back pain; well tested in the middle of its range.")

/* Translators: sources.json: sources[31].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Well known. Whether a program may use it freely could not be confirmed, so Lumbar does not.")

/* Translators: sources.json: sources[32].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "STarT Back, nine questions for choosing care")

/* Translators: sources.json: sources[32].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Sorts people into three groups, for clinicians who have a treatment for each.")

/* Translators: sources.json: sources[32].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Well tested in clinics. It is not made for people on their own, and its licence leaves questions open.")

/* Translators: sources.json: sources[33].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Oswestry index of back trouble")

/* Translators: sources.json: sources[33].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Ten sections about what back pain keeps people from.")

/* Translators: sources.json: sources[33].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Well tested. Its owner may ask fees of programs, so Lumbar does not use it.")

/* Translators: sources.json: sources[34].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Breath holding and load on the spine")

/* Translators: sources.json: sources[34].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "A held breath makes the trunk stiff, and the measured load on the spine often rises with it.")

/* Translators: sources.json: sources[34].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Older laboratory studies of few people.")

/* Translators: sources.json: sources[35].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Blood pressure in heavy lifting (Narloch 1995)")

/* Translators: sources.json: sources[35].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Breathing out slowly during a heavy effort keeps blood pressure far lower than holding the breath.")

/* Translators: sources.json: sources[35].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Ten people in a laboratory; the direction is clear.")

/* Translators: sources.json: sources[36].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "The weight of a head held forward")

/* Translators: sources.json: sources[36].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "The often repeated number was found on commercial pages only; no study was found.")

/* Translators: sources.json: sources[36].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Not to be relied on, so Lumbar shows no number.")

/* Translators: sources.json: sources[37].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Guides for the workplace")

/* Translators: sources.json: sources[37].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Screen top at eye level or a little below, thighs about level, support for the low back, and changing position.")

/* Translators: sources.json: sources[37].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Practical advice of universities and safety bodies.")

/* Translators: sources.json: sources[38].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "American College of Sports Medicine: raising the load")

/* Translators: sources.json: sources[38].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Raise the load by 2 to 10 percent once one or two more repetitions than planned are possible.")

/* Translators: sources.json: sources[38].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A position paper; read in summaries.")

/* Translators: sources.json: sources[39].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "How long strength stays")

/* Translators: sources.json: sources[39].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Strength is largely kept over two to four weeks without training and falls faster after that.")

/* Translators: sources.json: sources[39].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Reviews, read in summaries.")

/* Translators: sources.json: sources[40].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "What clinicians say about backs (Darlow 2013)")

/* Translators: sources.json: sources[40].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Warnings to protect the back raise worry for years; reassurance helps.")

/* Translators: sources.json: sources[40].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Interviews with a small group; it guides how Lumbar speaks.")

/* Translators: sources.json: sources[41].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Rounding while lifting, a review (Saraceni 2020)")

/* Translators: sources.json: sources[41].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Lifting with a rounder low back was not shown to be a risk for low back pain.")

/* Translators: sources.json: sources[41].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Twelve studies of low quality.")

/* Translators: sources.json: sources[42].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Six basic movement patterns")

/* Translators: sources.json: sources[42].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Squat, hinge, lunge, push, pull and carry cover most of training.")

/* Translators: sources.json: sources[42].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A coaching convention; others count differently.")

/* Translators: sources.json: sources[43].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Trap bar and straight bar compared (Swinton 2011)")

/* Translators: sources.json: sources[43].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "With the trap bar the turning forces at low back and hip were lower, at the knee higher, and the best lift was heavier.")

/* Translators: sources.json: sources[43].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "One laboratory study of trained lifters.")

/* Translators: sources.json: sources[44].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Exercise directory on the sumo deadlift")

/* Translators: sources.json: sources[44].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "The trunk is more upright and the bar closer to the hips.")

/* Translators: sources.json: sources[44].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A description, not a study.")

/* Translators: sources.json: sources[45].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Rating effort by repetitions in reserve (Zourdos 2015, 2021)")

/* Translators: sources.json: sources[45].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "10 means no repetition left, 9 one, 8 two, 7 three. Ratings are better close to the limit.")

/* Translators: sources.json: sources[45].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Well tested in trained lifters.")

/* Translators: sources.json: sources[46].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Tables of effort and percentages")

/* Translators: sources.json: sources[46].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Several tables are in use, and they differ by a few percent.")

/* Translators: sources.json: sources[46].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Rough. Lumbar uses a formula instead of copying a table.")

/* Translators: sources.json: sources[47].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Formulas for the one-repetition maximum")

/* Translators: sources.json: sources[47].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "The common formulas agree at ten repetitions and drift apart elsewhere.")

/* Translators: sources.json: sources[47].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Arithmetic, with rough agreement to reality.")

/* Translators: sources.json: sources[48].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Formulas and the deadlift")

/* Translators: sources.json: sources[48].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "They tend to give less than a real deadlift maximum.")

/* Translators: sources.json: sources[48].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "The study behind it was not reached.")

/* Translators: sources.json: sources[49].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "An equation for the deadlift maximum (Kravitz 2003)")

/* Translators: sources.json: sources[49].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Even a deadlift-specific equation misses by about five kilograms.")

/* Translators: sources.json: sources[49].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Eighteen young lifters.")

/* Translators: sources.json: sources[50].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Cautions for pain relief")

/* Translators: sources.json: sources[50].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Who should ask first, and which signs mean to stop and get help.")

/* Translators: sources.json: sources[50].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Advice of a health service and package labels agree.")

/* Translators: sources.json: sources[51].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Cautions for the liver")

/* Translators: sources.json: sources[51].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "The same painkiller is part of many products, and too much of it harms the liver. Alcohol makes that likelier.")

/* Translators: sources.json: sources[51].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A health authority and a package label agree.")

/* Translators: sources.json: sources[52].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Licences of questionnaires, a commentary (Hays 2018)")

/* Translators: sources.json: sources[52].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Questionnaires are protected as soon as they are written, and some owners ask fees. Own questions avoid that.")

/* Translators: sources.json: sources[52].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A commentary by researchers; an excerpt was read.")

/* Translators: sources.json: sources[53].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Pain during rehabilitation exercise")

/* Translators: sources.json: sources[53].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "In most conditions studied, some pain during exercise was not found to make the longer course worse.")

/* Translators: sources.json: sources[53].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "An overview by clinicians; the studies behind it were not read.")

/* Translators: sources.json: sources[54].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "The traffic light for pain in exercise")

/* Translators: sources.json: sources[54].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Little pain is fine, some is acceptable if it settles by the next day, more is too much.")

/* Translators: sources.json: sources[54].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Clinical practice. Lumbar’s limits are one notch stricter.")

/* Translators: sources.json: sources[55].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Going back to deadlifts step by step")

/* Translators: sources.json: sources[55].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Find a starting point that works, take away what feels threatening, then add range, load and speed.")

/* Translators: sources.json: sources[55].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Practice of several clinicians; no tested criteria were found.")

/* Translators: sources.json: sources[56].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Order of changes when lifting hurts")

/* Translators: sources.json: sources[56].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "First form and programming, then what can be changed, then another variation, then back to the usual lift.")

/* Translators: sources.json: sources[56].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "One coach’s book.")

/* Translators: sources.json: sources[57].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Deadlifts as rehabilitation, a randomised trial (Berglund 2015)")

/* Translators: sources.json: sources[57].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Deadlifts and easy control exercises were compared over eight weeks. With deadlifts, people with less pain and more trunk endurance gained most.")

/* Translators: sources.json: sources[57].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Seventy people under supervision.")

/* Translators: sources.json: sources[58].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Deadlifts as rehabilitation, a pilot")

/* Translators: sources.json: sources[58].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Two of three people improved and one did not.")

/* Translators: sources.json: sources[58].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Three people only.")

/* Translators: sources.json: sources[59].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Usual holds of bird-dog and side plank")

/* Translators: sources.json: sources[59].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Holds of 5 to 10 seconds are usual.")

/* Translators: sources.json: sources[59].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Practice of clinics.")

/* Translators: sources.json: sources[60].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Safety of cold and heat packs")

/* Translators: sources.json: sources[60].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "A cloth between pack and skin, short sessions, and not on numb skin.")

/* Translators: sources.json: sources[60].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "Practice of clinics; they agree.")

/* Translators: sources.json: sources[61].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Deadlift programmes for low back pain, an appraisal (2021)")

/* Translators: sources.json: sources[61].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Programmes of deadlifts helped, but no more than light exercises of control did.")

/* Translators: sources.json: sources[61].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A short appraisal of a few trials.")

/* Translators: sources.json: sources[62].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Walking and education after back pain, a randomised trial (2024)")

/* Translators: sources.json: sources[62].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "With a walking programme and a few lessons, the next episode came later: after 208 days instead of 112, in the middle of the group.")

/* Translators: sources.json: sources[62].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "A large trial. A physiotherapist took part, so a program alone may do less.")

/* Translators: sources.json: sources[63].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Who has another episode of low back pain, a cohort study")

/* Translators: sources.json: sources[63].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "About seven in ten had another episode within a year. It came more often to people who sat for more than five hours, held awkward postures, or had had it before.")

/* Translators: sources.json: sources[63].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "One study; what goes together need not be the cause.")

/* Translators: sources.json: sources[64].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "A daily pain diary after a sprained back (Ferrari 2015)")

/* Translators: sources.json: sources[64].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Of those who scored their pain every day for four weeks, fewer called themselves recovered after three months: 52 against 79 of a hundred.")

/* Translators: sources.json: sources[64].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "58 people and one author; a hint, not a proof.")

/* Translators: sources.json: sources[65].title. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("sources", "Injuries of powerlifters, a survey")

/* Translators: sources.json: sources[65].gist. What it says, in short. */
/* xgettext:no-c-format */
NC_("sources", "Seven in ten had a current injury, low back and pelvis among the most frequent.")

/* Translators: sources.json: sources[65].trust. How far to trust it. */
/* xgettext:no-c-format */
NC_("sources", "104 lifters below the elite, who reported themselves.")

/* Translators: synonyms.json: synonyms[0].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "slipped disc")

/* Translators: synonyms.json: synonyms[0].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "disc")

/* Translators: synonyms.json: synonyms[0].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "herniated disc")

/* Translators: synonyms.json: synonyms[0].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "bulging disc")

/* Translators: synonyms.json: synonyms[0].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "prolapse")

/* Translators: synonyms.json: synonyms[1].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "sciatica")

/* Translators: synonyms.json: synonyms[1].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "nerve pain")

/* Translators: synonyms.json: synonyms[1].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pinched nerve")

/* Translators: synonyms.json: synonyms[1].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "leg pain")

/* Translators: synonyms.json: synonyms[1].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pain in my leg")

/* Translators: synonyms.json: synonyms[1].words[5]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pain down the leg")

/* Translators: synonyms.json: synonyms[2].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "DOMS")

/* Translators: synonyms.json: synonyms[2].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "delayed onset")

/* Translators: synonyms.json: synonyms[2].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "muscle soreness")

/* Translators: synonyms.json: synonyms[2].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "aching muscles")

/* Translators: synonyms.json: synonyms[2].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "stiff back")

/* Translators: synonyms.json: synonyms[3].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pulled muscle")

/* Translators: synonyms.json: synonyms[3].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "strain")

/* Translators: synonyms.json: synonyms[3].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "muscle tear")

/* Translators: synonyms.json: synonyms[3].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "tweak")

/* Translators: synonyms.json: synonyms[3].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "threw my back out")

/* Translators: synonyms.json: synonyms[3].words[5]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "lumbago")

/* Translators: synonyms.json: synonyms[3].words[6]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "spasm")

/* Translators: synonyms.json: synonyms[3].words[7]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pop")

/* Translators: synonyms.json: synonyms[3].words[8]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "popped")

/* Translators: synonyms.json: synonyms[3].words[9]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "snapped")

/* Translators: synonyms.json: synonyms[3].words[10]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "tweaked")

/* Translators: synonyms.json: synonyms[3].words[11]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "threw out my back")

/* Translators: synonyms.json: synonyms[4].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "red flags")

/* Translators: synonyms.json: synonyms[4].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "emergency")

/* Translators: synonyms.json: synonyms[4].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "numb saddle")

/* Translators: synonyms.json: synonyms[4].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "bladder")

/* Translators: synonyms.json: synonyms[4].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "ambulance")

/* Translators: synonyms.json: synonyms[4].words[5]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "can’t pee")

/* Translators: synonyms.json: synonyms[4].words[6]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "cannot pee")

/* Translators: synonyms.json: synonyms[4].words[7]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "wet myself")

/* Translators: synonyms.json: synonyms[4].words[8]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "incontinence")

/* Translators: synonyms.json: synonyms[5].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "physio")

/* Translators: synonyms.json: synonyms[5].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "physical therapist")

/* Translators: synonyms.json: synonyms[5].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "chiropractor")

/* Translators: synonyms.json: synonyms[5].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "GP")

/* Translators: synonyms.json: synonyms[5].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "doctor")

/* Translators: synonyms.json: synonyms[6].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "painkiller")

/* Translators: synonyms.json: synonyms[6].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "medication")

/* Translators: synonyms.json: synonyms[6].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "anti-inflammatory")

/* Translators: synonyms.json: synonyms[6].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "NSAID")

/* Translators: synonyms.json: synonyms[6].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "ibuprofen")

/* Translators: synonyms.json: synonyms[6].words[5]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "paracetamol")

/* Translators: synonyms.json: synonyms[6].words[6]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "acetaminophen")

/* Translators: synonyms.json: synonyms[6].words[7]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "muscle relaxant")

/* Translators: synonyms.json: synonyms[6].words[8]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pain killer")

/* Translators: synonyms.json: synonyms[6].words[9]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pregnant")

/* Translators: synonyms.json: synonyms[7].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "ice pack")

/* Translators: synonyms.json: synonyms[7].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "cold pack")

/* Translators: synonyms.json: synonyms[7].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hot water bottle")

/* Translators: synonyms.json: synonyms[7].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "heating pad")

/* Translators: synonyms.json: synonyms[7].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "cryotherapy")

/* Translators: synonyms.json: synonyms[8].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "bed rest")

/* Translators: synonyms.json: synonyms[8].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "lie down")

/* Translators: synonyms.json: synonyms[8].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "rest day")

/* Translators: synonyms.json: synonyms[8].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "should I rest")

/* Translators: synonyms.json: synonyms[9].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "RDL")

/* Translators: synonyms.json: synonyms[9].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "stiff-leg deadlift")

/* Translators: synonyms.json: synonyms[9].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "straight-leg deadlift")

/* Translators: synonyms.json: synonyms[10].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "trap bar")

/* Translators: synonyms.json: synonyms[10].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hex bar")

/* Translators: synonyms.json: synonyms[10].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hexagonal bar")

/* Translators: synonyms.json: synonyms[10].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hexbar")

/* Translators: synonyms.json: synonyms[11].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "rack pull")

/* Translators: synonyms.json: synonyms[11].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "elevated pull")

/* Translators: synonyms.json: synonyms[12].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "DL")

/* Translators: synonyms.json: synonyms[12].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "conventional deadlift")

/* Translators: synonyms.json: synonyms[12].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pull from the floor")

/* Translators: synonyms.json: synonyms[13].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "good morning")

/* Translators: synonyms.json: synonyms[13].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "broomstick")

/* Translators: synonyms.json: synonyms[13].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "dowel")

/* Translators: synonyms.json: synonyms[14].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "glute bridge")

/* Translators: synonyms.json: synonyms[14].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "butt lift")

/* Translators: synonyms.json: synonyms[14].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pelvic lift")

/* Translators: synonyms.json: synonyms[15].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "quadruped")

/* Translators: synonyms.json: synonyms[15].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "opposite arm and leg")

/* Translators: synonyms.json: synonyms[15].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pointer")

/* Translators: synonyms.json: synonyms[16].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "cat camel")

/* Translators: synonyms.json: synonyms[16].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "spine wave")

/* Translators: synonyms.json: synonyms[17].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "sphinx")

/* Translators: synonyms.json: synonyms[17].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "press-up on elbows")

/* Translators: synonyms.json: synonyms[18].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "psoas")

/* Translators: synonyms.json: synonyms[18].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hip flexors")

/* Translators: synonyms.json: synonyms[18].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "couch stretch")

/* Translators: synonyms.json: synonyms[19].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "piriformis")

/* Translators: synonyms.json: synonyms[19].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "figure four")

/* Translators: synonyms.json: synonyms[19].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pigeon")

/* Translators: synonyms.json: synonyms[20].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hamstrings")

/* Translators: synonyms.json: synonyms[20].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "back of the thigh")

/* Translators: synonyms.json: synonyms[21].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "valsalva")

/* Translators: synonyms.json: synonyms[21].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "belt")

/* Translators: synonyms.json: synonyms[21].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "lifting belt")

/* Translators: synonyms.json: synonyms[21].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "intra-abdominal pressure")

/* Translators: synonyms.json: synonyms[22].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "abs")

/* Translators: synonyms.json: synonyms[22].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "sit-up")

/* Translators: synonyms.json: synonyms[22].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "six-pack")

/* Translators: synonyms.json: synonyms[22].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "core strength")

/* Translators: synonyms.json: synonyms[22].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "core exercises")

/* Translators: synonyms.json: synonyms[22].words[5]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "weak core")

/* Translators: synonyms.json: synonyms[22].words[6]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "core workout")

/* Translators: synonyms.json: synonyms[23].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "butt wink")

/* Translators: synonyms.json: synonyms[23].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "round back")

/* Translators: synonyms.json: synonyms[23].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "rounded back")

/* Translators: synonyms.json: synonyms[23].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "cat back")

/* Translators: synonyms.json: synonyms[23].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "flexion")

/* Translators: synonyms.json: synonyms[23].words[5]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "rounding")

/* Translators: synonyms.json: synonyms[23].words[6]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "back rounds")

/* Translators: synonyms.json: synonyms[24].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "lats")

/* Translators: synonyms.json: synonyms[24].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "protect the armpits")

/* Translators: synonyms.json: synonyms[24].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "bend the bar")

/* Translators: synonyms.json: synonyms[25].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "gaze")

/* Translators: synonyms.json: synonyms[25].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "head position")

/* Translators: synonyms.json: synonyms[25].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "neck")

/* Translators: synonyms.json: synonyms[25].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "look up")

/* Translators: synonyms.json: synonyms[26].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hips shoot up")

/* Translators: synonyms.json: synonyms[26].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hips come up first")

/* Translators: synonyms.json: synonyms[27].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "lean back")

/* Translators: synonyms.json: synonyms[27].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hyperextension")

/* Translators: synonyms.json: synonyms[27].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hips through")

/* Translators: synonyms.json: synonyms[28].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "RPE")

/* Translators: synonyms.json: synonyms[28].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "RIR")

/* Translators: synonyms.json: synonyms[28].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "reps in reserve")

/* Translators: synonyms.json: synonyms[28].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "intensity")

/* Translators: synonyms.json: synonyms[29].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "1RM")

/* Translators: synonyms.json: synonyms[29].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "one-rep max")

/* Translators: synonyms.json: synonyms[29].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "max out")

/* Translators: synonyms.json: synonyms[29].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "personal record")

/* Translators: synonyms.json: synonyms[29].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "Epley")

/* Translators: synonyms.json: synonyms[29].words[5]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "estimated 1RM")

/* Translators: synonyms.json: synonyms[30].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "tonnage")

/* Translators: synonyms.json: synonyms[30].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "back-off")

/* Translators: synonyms.json: synonyms[30].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "volume")

/* Translators: synonyms.json: synonyms[31].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "deload")

/* Translators: synonyms.json: synonyms[31].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "overtraining")

/* Translators: synonyms.json: synonyms[31].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "how often")

/* Translators: synonyms.json: synonyms[31].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "frequency")

/* Translators: synonyms.json: synonyms[32].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "percentages")

/* Translators: synonyms.json: synonyms[32].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "return to lifting")

/* Translators: synonyms.json: synonyms[32].words[2] and 1 more. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "how heavy")

/* Translators: synonyms.json: synonyms[33].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "healing time")

/* Translators: synonyms.json: synonyms[33].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "recovery time")

/* Translators: synonyms.json: synonyms[33].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "how many weeks")

/* Translators: synonyms.json: synonyms[33].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "how long until it heals")

/* Translators: synonyms.json: synonyms[33].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "will it heal")

/* Translators: synonyms.json: synonyms[34].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "office")

/* Translators: synonyms.json: synonyms[34].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "work from home")

/* Translators: synonyms.json: synonyms[34].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "standing desk")

/* Translators: synonyms.json: synonyms[34].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "ergonomics")

/* Translators: synonyms.json: synonyms[35].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "car")

/* Translators: synonyms.json: synonyms[35].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "driving")

/* Translators: synonyms.json: synonyms[35].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "commute")

/* Translators: synonyms.json: synonyms[36].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "afraid")

/* Translators: synonyms.json: synonyms[36].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "anxiety")

/* Translators: synonyms.json: synonyms[36].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "kinesiophobia")

/* Translators: synonyms.json: synonyms[36].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "scared to lift")

/* Translators: synonyms.json: synonyms[37].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "studies")

/* Translators: synonyms.json: synonyms[37].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "evidence")

/* Translators: synonyms.json: synonyms[37].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "research")

/* Translators: synonyms.json: synonyms[37].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "guideline")

/* Translators: synonyms.json: synonyms[38].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "my back hurts")

/* Translators: synonyms.json: synonyms[38].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "back pain")

/* Translators: synonyms.json: synonyms[38].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "sore back")

/* Translators: synonyms.json: synonyms[38].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hurt my back")

/* Translators: synonyms.json: synonyms[38].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "first aid")

/* Translators: synonyms.json: synonyms[39].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "back pain after deadlifts")

/* Translators: synonyms.json: synonyms[39].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "lower back sore after deadlift")

/* Translators: synonyms.json: synonyms[39].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "why is my back sore")

/* Translators: synonyms.json: synonyms[40].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "cannot bend")

/* Translators: synonyms.json: synonyms[40].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "can’t bend")

/* Translators: synonyms.json: synonyms[40].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "stuck")

/* Translators: synonyms.json: synonyms[40].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "locked up")

/* Translators: synonyms.json: synonyms[40].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "can’t stand up straight")

/* Translators: synonyms.json: synonyms[41].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "numb")

/* Translators: synonyms.json: synonyms[41].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "numbness")

/* Translators: synonyms.json: synonyms[41].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "numb toes")

/* Translators: synonyms.json: synonyms[41].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "pins and needles")

/* Translators: synonyms.json: synonyms[41].words[4]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "tingling foot")

/* Translators: synonyms.json: synonyms[41].words[5]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "weak leg")

/* Translators: synonyms.json: synonyms[41].words[6]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "numb leg")

/* Translators: synonyms.json: synonyms[41].words[7]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "tingling")

/* Translators: synonyms.json: synonyms[42].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "superman")

/* Translators: synonyms.json: synonyms[42].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hyperextensions")

/* Translators: synonyms.json: synonyms[43].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "McGill")

/* Translators: synonyms.json: synonyms[43].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "big three")

/* Translators: synonyms.json: synonyms[43].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "curl-up")

/* Translators: synonyms.json: synonyms[44].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "crunches")

/* Translators: synonyms.json: synonyms[44].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "sit-ups")

/* Translators: synonyms.json: synonyms[45].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "morning stiffness")

/* Translators: synonyms.json: synonyms[45].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "stiff in the morning")

/* Translators: synonyms.json: synonyms[45].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "woke up stiff")

/* Translators: synonyms.json: synonyms[46].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "sumo or conventional")

/* Translators: synonyms.json: synonyms[46].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "which deadlift")

/* Translators: synonyms.json: synonyms[47].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "squatting the deadlift")

/* Translators: synonyms.json: synonyms[48].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "feet turned out")

/* Translators: synonyms.json: synonyms[48].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "toes out")

/* Translators: synonyms.json: synonyms[48].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "duck feet")

/* Translators: synonyms.json: synonyms[49].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "bar path")

/* Translators: synonyms.json: synonyms[49].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "bar away from me")

/* Translators: synonyms.json: synonyms[49].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "bar drifts")

/* Translators: synonyms.json: synonyms[50].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "is deadlift bad for your back")

/* Translators: synonyms.json: synonyms[50].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "dangerous")

/* Translators: synonyms.json: synonyms[50].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "deadlift safe")

/* Translators: synonyms.json: synonyms[51].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "how often should I deadlift")

/* Translators: synonyms.json: synonyms[51].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "rest days")

/* Translators: synonyms.json: synonyms[51].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "twice a week")

/* Translators: synonyms.json: synonyms[52].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "when can I deadlift again")

/* Translators: synonyms.json: synonyms[52].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "back to lifting")

/* Translators: synonyms.json: synonyms[52].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "back to the gym")

/* Translators: synonyms.json: synonyms[53].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "can I squat")

/* Translators: synonyms.json: synonyms[54].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "how much weight")

/* Translators: synonyms.json: synonyms[54].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "light weight")

/* Translators: synonyms.json: synonyms[55].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "how long does soreness last")

/* Translators: synonyms.json: synonyms[55].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "still sore")

/* Translators: synonyms.json: synonyms[56].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "flare up")

/* Translators: synonyms.json: synonyms[56].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "flare-up")

/* Translators: synonyms.json: synonyms[56].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "came back")

/* Translators: synonyms.json: synonyms[56].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hurts again")

/* Translators: synonyms.json: synonyms[57].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "stretches")

/* Translators: synonyms.json: synonyms[57].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "stretching routine")

/* Translators: synonyms.json: synonyms[57].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "back stretches")

/* Translators: synonyms.json: synonyms[57].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "yoga")

/* Translators: synonyms.json: synonyms[58].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "which exercises")

/* Translators: synonyms.json: synonyms[58].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "exercises first week")

/* Translators: synonyms.json: synonyms[58].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "rehab exercises")

/* Translators: synonyms.json: synonyms[58].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "exercises for back pain")

/* Translators: synonyms.json: synonyms[59].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "posture")

/* Translators: synonyms.json: synonyms[59].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "slouching")

/* Translators: synonyms.json: synonyms[59].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "text neck")

/* Translators: synonyms.json: synonyms[60].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "sleep")

/* Translators: synonyms.json: synonyms[60].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "sleeping position")

/* Translators: synonyms.json: synonyms[60].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "mattress")

/* Translators: synonyms.json: synonyms[60].words[3]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "cannot sleep")

/* Translators: synonyms.json: synonyms[61].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "breathing")

/* Translators: synonyms.json: synonyms[61].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "when to breathe")

/* Translators: synonyms.json: synonyms[62].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "planks")

/* Translators: synonyms.json: synonyms[63].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "bridges")

/* Translators: synonyms.json: synonyms[64].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "squats")

/* Translators: synonyms.json: synonyms[64].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "air squat")

/* Translators: synonyms.json: synonyms[65].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "lunges")

/* Translators: synonyms.json: synonyms[65].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "split squat")

/* Translators: synonyms.json: synonyms[66].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "hip thrusts")

/* Translators: synonyms.json: synonyms[66].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "glute exercises")

/* Translators: synonyms.json: synonyms[67].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "dead bugs")

/* Translators: synonyms.json: synonyms[68].words[0]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "overweight")

/* Translators: synonyms.json: synonyms[68].words[1]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "obesity")

/* Translators: synonyms.json: synonyms[68].words[2]. A word people search for; several with commas if your language has several. */
/* xgettext:no-c-format */
NC_("synonyms", "obese")

/* Translators: warning-signs/RF01.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is there any new change in peeing or pooing: hard to start, hard to hold, leaking, or not feeling it?")

/* Translators: warning-signs/RF01.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "New means since this back pain began, or clearly worse than before.")

/* Translators: warning-signs/RF02.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is there new numbness or an odd feeling around the genitals, the back passage, the buttocks or the inner thighs?")

/* Translators: warning-signs/RF02.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "Think of the parts that would touch a saddle.")

/* Translators: warning-signs/RF03.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Do you have weakness, numbness, tingling or shooting pain in both legs?")

/* Translators: warning-signs/RF03.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "Both legs count, even if one is only a little affected.")

/* Translators: warning-signs/RF04.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Have you newly lost sexual feeling or function?")

/* Translators: warning-signs/RF04.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "It is asked because the same nerves serve this area.")

/* Translators: warning-signs/RF05.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is one leg getting weaker, or has a foot begun to drag, over hours or days?")

/* Translators: warning-signs/RF05.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "A foot that slaps the floor or catches on steps counts.")

/* Translators: warning-signs/RF06.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is the pain so strong that you cannot stand or walk?")

/* Translators: warning-signs/RF07.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Have you measured a temperature above 38.3 °C (101.0 °F)?")

/* Translators: warning-signs/RF07.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "Measure if you can.")

/* Translators: warning-signs/RF08.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Did it start with a serious accident, such as a fall from a height, a crash, or a weight dropped on you?")

/* Translators: warning-signs/RF09.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Do you have chest pain, or are you short of breath?")

/* Translators: warning-signs/RF09.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "If you are still out of breath some minutes after a set, answer yes.")

/* Translators: warning-signs/RF10.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Do you have a sudden severe headache, or blurred or lost vision?")

/* Translators: warning-signs/RF11.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Was there a sudden tearing pain in the back or tummy with faintness, cold sweat or a pulsing tummy?")

/* Translators: warning-signs/RF20.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is there new weakness in one leg or foot that is not getting worse?")

/* Translators: warning-signs/RF20.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "Try standing on the heels and then on the toes of each foot.")

/* Translators: warning-signs/RF21.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is your temperature between 38.0 and 38.3 °C (100.4 to 101.0 °F), or have you had a fever or chills without measuring?")

/* Translators: warning-signs/RF22.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Did the pain begin with a fall, a knock or a lift, and do you have thin bones, take steroid tablets long term, or are you 70 or older?")

/* Translators: warning-signs/RF22.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "Thin bones means that osteoporosis was found.")

/* Translators: warning-signs/RF23.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Do you have a weakened immune system, or have you injected drugs, or had a recent infection, operation or spinal injection?")

/* Translators: warning-signs/RF24.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is the pain sharp or shooting, and 7 out of 10 or more?")

/* Translators: warning-signs/RF24.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "Your diary entries answer this question too.")

/* Translators: warning-signs/RF25.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Have you ever had cancer, together with weight loss you did not plan or pain that wakes you at night?")

/* Translators: warning-signs/RF30.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is there numbness or tingling in one leg or foot, with normal strength?")

/* Translators: warning-signs/RF31.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Has the pain been 7 out of 10 or more on three or more days?")

/* Translators: warning-signs/RF31.json: detail and 2 more. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "Lumbar counts this from your diary.")

/* Translators: warning-signs/RF32.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Has it lasted more than seven days without getting better?")

/* Translators: warning-signs/RF33.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is the pain constant, with no position that eases it, or is it worse at night?")

/* Translators: warning-signs/RF34.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Have you lost weight without planning to?")

/* Translators: warning-signs/RF35.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Have you ever had cancer?")

/* Translators: warning-signs/RF36.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is there a new lump on your back, or has your back changed its shape?")

/* Translators: warning-signs/RF37.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is the pain between the shoulder blades rather than low in the back?")

/* Translators: warning-signs/RF38.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Is it clearly worse when you cough, sneeze or strain on the toilet?")

/* Translators: warning-signs/RF39.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Are you under 18, or is this your first ever back pain and you are over 55?")

/* Translators: warning-signs/RF39.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "Age alone says little. It is a reason to have someone look once.")

/* Translators: warning-signs/RF40.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Has it lasted more than 14 days although you followed the plan?")

/* Translators: warning-signs/RF41.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Are daily tasks not possible without clear discomfort?")

/* Translators: warning-signs/RF41.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "Your check-in answers this question too.")

/* Translators: warning-signs/RF42.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Has it become worse, or are there new symptoms that no other question named?")

/* Translators: warning-signs/RF43.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Are you unsure about your technique or how to progress?")

/* Translators: warning-signs/RF43.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "A physiotherapist or a qualified coach can watch you lift.")

/* Translators: warning-signs/RF44.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Do you have a known back condition or have you had back surgery?")

/* Translators: warning-signs/RF44.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "It matters before you load the bar again, not for walking or easy movement.")

/* Translators: warning-signs/RF45.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Were there two setbacks at one step of the ladder, or three in all?")

/* Translators: warning-signs/RF45.json: detail. One sentence that helps to answer. */
/* xgettext:no-c-format */
NC_("warning-sign", "Lumbar counts this from your sessions.")

/* Translators: warning-signs/RF46.json: question. One sentence or a short paragraph, without markup. */
/* xgettext:no-c-format */
NC_("warning-sign", "Did you wake with sharp pain, or could you not bend or get out of bed as usual?")
