enum Kind<T> {
	KInt:Kind<Int>;
	KPair<A, B>(a:Kind<A>, b:Kind<B>):Kind<Array<A>>;
	KAny:Kind<T>;
}

enum Value<T> {
	VInt(i:Int):Value<Int>;
	VText(s:String):Value<String>;
	VList<A>(a:Value<A>):Value<Array<A>>;
}

class RefinedTuple {
	static function same<S>(a:Value<S>, b:Value<S>):Int {
		return switch [a, b] {
			case [VInt(i), VInt(j)]: i + j;
			case [VList(_), VList(_)]: 1;
		}
	}

	static function two<S, U>(a:Value<S>, b:Value<U>):Int {
		return switch [a, b] {
			case [VInt(i), VInt(j)]: i + j;
			case [VText(_), VText(_)]: 2;
			case [VList(_), VList(_)]: 1;
		}
	}

	static function nested<S>(k:Kind<S>, v:Value<S>):Int {
		return switch [k, v] {
			case [KInt, VInt(i)]: i;
			case [KPair(KInt, _), VList(VInt(_))]: 2;
			case [KAny, _]: 3;
		}
	}
}
