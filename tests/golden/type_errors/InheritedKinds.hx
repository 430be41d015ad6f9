class Text extends String {}
class Row extends Array<Int> {}
class Any2 implements Dynamic {}
class Two extends Base extends Base {}
interface Asked extends Base {}
class Base {}
class Made implements Shape {}
typedef Shape = {a:Int}
class InheritedKinds {}
