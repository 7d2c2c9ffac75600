import { Component } from '@angular/core';

@Component({
  selector: 'app-overview',
  template: `
    <h1>Overview</h1>
    <p>The gate is open.</p>
  `,
})
export class Overview {}
