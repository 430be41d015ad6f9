package turn;

@:structInit class Numbers {
	public var x:Float;
	public var y:Float;
}

/* Each of these can be made from the others. */
abstract Single(Numbers) from Numbers to Numbers {
	@:from static function ofDouble(d:Double):Single {
		return null;
	}

	@:from static function ofTriple(d:Triple):Single {
		return null;
	}
}

abstract Double(Array<Single>) from Array<Single> {
	@:from static function ofSingle(s:Single):Double {
		return [s];
	}

	@:from static function ofTriple(d:Triple):Double {
		return null;
	}
}

abstract Triple(Array<Double>) from Array<Double> {
	@:from static function ofSingle(s:Single):Triple {
		return null;
	}

	@:from static function ofDouble(d:Double):Triple {
		return [d];
	}
}
