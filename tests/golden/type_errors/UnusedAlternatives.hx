enum E { A; B(x:Int); C(e:E); D(a:Int, b:String); }
class UnusedAlternatives {
	static function main() {
		var e = A;
		switch (e) { case A: case B(_): case A: case _: }
		switch (e) { case A | A: case _: }
		switch (e) { case A | B(1) | B(1): case B(_) | B(2): case _: }
		switch (e) { case _: case A: }
		switch (e) { case x: case y: }
		switch (e) { case C(A | A): case C(_): case C(B(1)): case _: }
		switch (e) { case A | B(_) | _: }
		switch (e) { case A: case B(_): case C(_): case D(_): case _: }
		switch (1) { case 1 | 2 | 1: case 2: case _: }
		switch ("a") { case "a": case "b" | "a": case _: }
		switch ([e, e]) { case [A, A]: case [A | A, _]: case [_, A] | [A, A]: case _: }
		switch (true) { case true: case false: case _: }
		switch (true) { case true | false | true: }
		switch (e) { case D(1 | 1, "a" | "a"): case _: }
		var o = { a: 1, b: A };
		switch (o) { case { a: 1 }: case { a: 1, b: A }: case { b: A | A }: case _: }
		switch ([1, 2]) { case []: case [1]: case [1]: case [1, _] | [_, 2] | [1, 2]: case _: }
		switch (e) { case A if (true): case A: case A: default: }
		switch (e) { case A: default: }
		switch (true) { case true: case false: default: }
		var n:Null<Int> = 1;
		switch (n) { case null: case 1 | null: case _: case 4: }
		switch (e) { case (_ == A) => true: case A: case A | B(_): case _: }
	}
}
