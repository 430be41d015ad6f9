enum E { A; C(x:Int); }
class MatchVariable {
	static function main() {
		var b = E.A.match(C(x));
	}
}
