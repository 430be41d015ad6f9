typedef Question = {
	text:String,
	options:Array<String>,
	answer:Int,
	?points:Int,
	?hint:String
}

typedef Result = {score:Int, max:Int, wrong:Array<String>}

class Quiz {
	static final QUESTIONS:Array<Question> = [
		{text: "2+2?", options: ["3", "4"], answer: 1},
		{text: "Capital of Italy?", options: ["Rome", "Milan", "Turin"], answer: 0, points: 3, hint: "Not in the north"},
		{text: "Haxe compiles to?", options: ["everything"], answer: 0, points: 2}
	];

	static function grade(qs:Array<Question>, answers:Array<Null<Int>>):Result {
		var result:Result = {score: 0, max: 0, wrong: []};
		for (i => q in qs) {
			var worth = q.points == null ? 1 : q.points;
			result.max += worth;
			var given = i < answers.length ? answers[i] : null;
			if (given == q.answer) {
				result.score += worth;
				continue;
			}
			var said = given == null ? "nothing" : q.options[given];
			result.wrong.push(q.text + " said " + said);
		}
		return result;
	}

	static function show(q:Question, number:Int):String {
		var s = '$number. ${q.text}';
		for (i => o in q.options)
			s += ' ${String.fromCharCode(97 + i)}) $o';
		if (q.hint != null)
			s += " [" + q.hint + "]";
		return s;
	}

	static function medal(r:Result):String {
		var ratio = r.score / r.max;
		return ratio == 1 ? "gold" : ratio >= 0.75 ? "silver" : ratio >= 0.5 ? "bronze" : "none";
	}

	static function main() {
		for (i in 0...QUESTIONS.length)
			Sys.println(show(QUESTIONS[i], i + 1));
		for (answers in [[1, 0, 0], [0, 0], [1, null, 0], []]) {
			var r = grade(QUESTIONS, answers);
			Sys.println('${r.score}/${r.max} ${medal(r)}');
			for (w in r.wrong)
				Sys.println("  " + w);
		}
	}
}
