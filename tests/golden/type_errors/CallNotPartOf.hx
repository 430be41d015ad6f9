enum Kind {
	One(n:Int);
	Two;
}

class CallNotPartOf {
	static function take(k:Kind) {}

	static function main() {
		var k:Kind = Onne(missing);
		take(Twoo);
		take(Onee(1));
		k = Tow;
	}
}
