/* Constructors with result types and type parameters of their own. */
enum Kind<T> {
  KInt:Kind<Int>;
  KPair<A, B>(a:Kind<A>, b:Kind<B>):Kind<Array<A>>;
  KHeld<A>(value:A, use:A->Int):Kind<String>;
  KAny:Kind<T>;
}

enum Value<T> {
  VInt(i:Int):Value<Int>;
  VBool(b:Bool):Value<Bool>;
  VList<A>(a:Value<A>):Value<Array<A>>;
}

class ConstructorResults {
  static function add<S>(a:Value<S>, b:Value<S>):S {
    return switch [a, b] {
      case [VInt(i), VInt(j)]: i + j;
      case [VBool(i), VBool(j)]: i && j;
      case [VList(i), VList(j)]: [add(i, j)];
    }
  }

  static function both<S>(k:Kind<S>, v:Value<S>):Int {
    return switch [k, v] {
      case [KInt, VInt(i)]: i;
      case [KPair(x, y), VList(z)]: 2;
      case [KAny | KHeld(_, _), _]: 3;
    }
  }

  static function nested<S>(k:Kind<S>):Int {
    return switch k {
      case KPair(KInt, y): var q = y; 2;
      case KPair(KPair(_, z), KHeld(w, f)): var r = z; f(w);
      case KHeld(v, f): f(v);
      case x: 3;
    }
  }
}
