enum E { A; B; C(x:Int); }
class UnmatchedTuple {
	static function main() {
		var x = switch [true, E.A] { case [true, A]: 1; case [_, B]: 2; case [_, C(_)]: 3; }
	}
}
