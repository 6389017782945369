export default "Composite coefficient = sum of the indicators’ coefficients ÷ their number, averaged before rounding; with any of them missing there is none.";
