enum Shape {
  Circle(r:Float);
  Rect(w:Int, h:Int);
  Dot;
}

class Shapes {
  static function area(shape:Shape):Float {
    return switch (shape) {
      case Circle(r): 3 * r * r;
      case Rect(w, h) if (w == h): w * w;
      case Rect(w, h): w * h;
      case Dot: 0;
    }
  }

  public static function largest(shapes:Array<Shape>) {
    var best = 0.0;
    var count = 0;
    for (shape in shapes) {
      var size = area(shape);
      if (size == 0)
        continue;
      count++;
      if (size > best)
        best = size;
    }
    return '$count of ${shapes.length}: $best';
  }
}
